import { codePath } from '../../domain/code.ts';
import { session } from '../../local/session.ts';
import type { Session } from '../../protocol/messages.ts';
import { Qr } from '../../ui/qr.tsx';
import { codeWords } from './code-words.ts';
import styles from './codes.module.css';

/** The address that the code by the door leads to, and its parts for typing; null on a device that is no door. */
export function joinAddress(current: Session | null | undefined) {
  if (!current?.join) return null;
  return {
    url: current.address + codePath({ type: 'join', code: current.join }),
    host: current.address.replace(/^https?:\/\//, ''),
    code: current.join,
  };
}

/** A code in groups of four, as one reads it aloud; whoever types it may leave the gaps or keep them. */
export const groupCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** A QR with the same as text below it, for whose camera is broken or whose eyes are. */
export function CodeCard({
  label,
  url,
  host,
  code,
}: {
  label: string;
  url: string;
  host: string;
  code: string;
}) {
  return (
    <div class={styles.card}>
      <Qr text={url} label={label} size={220} />
      <p class={styles.text}>
        {codeWords.orGoTo()} <b>{host}</b> {codeWords.andType()}{' '}
        <b class={styles.code} translate={false}>
          {groupCode(code)}
        </b>
      </p>
    </div>
  );
}

/** The code that lets phones in, as long as this device is a door. */
export function DoorCode() {
  const address = joinAddress(session.value);
  return address && <CodeCard label={codeWords.doorQr()} {...address} />;
}
