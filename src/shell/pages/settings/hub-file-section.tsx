import { useEffect, useState } from 'preact/hooks';
import { formatDateTime } from '../../../i18n/format.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { lastBackup } from '../../hub-door.ts';
import { hubTimeZone } from '../../sync-line.tsx';
import { fileWords } from './file-words.ts';

type Backup = Awaited<ReturnType<typeof lastBackup>>;

function BackupLine({ backup }: { backup: Backup }) {
  if (!backup.ok) return <p>{fileWords.backupUnknown()}</p>;
  if (backup.value === null) return <p>{fileWords.noBackup()}</p>;
  const when = formatDateTime(backup.value.at, hubTimeZone());
  return backup.value.ok ? (
    <p>{fileWords.backup(when)}</p>
  ) : (
    <Notice tone="warn">{fileWords.backupFailed(when)}</Notice>
  );
}

/** The whole hub as a file, and how its last backup went. */
export function HubFileSection() {
  const [backup, setBackup] = useState<Backup | null>(null);
  useEffect(() => {
    let isHere = true;
    void lastBackup().then((found) => {
      if (isHere) setBackup(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <Section title={fileWords.title()}>
      <p>{fileWords.text()}</p>
      {backup && <BackupLine backup={backup} />}
      <div>
        {/* The server names the file. */}
        <LinkButton href="/api/export" download="">
          {fileWords.save()}
        </LinkButton>
      </div>
    </Section>
  );
}
