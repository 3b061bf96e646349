import { useEffect, useState } from 'preact/hooks';
import { formatDateTime } from '../../../i18n/format.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { serverHealth } from '../../hub-door.ts';
import { hubTimeZone } from '../../sync-line.tsx';
import { fileWords } from './file-words.ts';

type Health = Awaited<ReturnType<typeof serverHealth>>;

function BackupLine({ health }: { health: Health }) {
  if (!health.ok) return <p>{fileWords.backupUnknown()}</p>;
  const { backup } = health.value;
  if (backup === null) return <p>{fileWords.noBackup()}</p>;
  const when = formatDateTime(backup.at, hubTimeZone());
  return backup.ok ? (
    <p>{fileWords.backup(when)}</p>
  ) : (
    <Notice tone="warn">{fileWords.backupFailed(when)}</Notice>
  );
}

/** The whole hub as a file, and how its last backup went. */
export function HubFileSection() {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    let isHere = true;
    void serverHealth().then((found) => {
      if (isHere) setHealth(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <Section title={fileWords.title()}>
      <p>{fileWords.text()}</p>
      {health && <BackupLine health={health} />}
      <div>
        {/* The server names the file. */}
        <LinkButton href="/api/export" download="">
          {fileWords.save()}
        </LinkButton>
      </div>
    </Section>
  );
}
