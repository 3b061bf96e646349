import { useState } from 'preact/hooks';
import { err } from '../../../domain/result.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Stack } from '../../../ui/stack.tsx';
import { joinHub, redeemCode } from '../../hub-door.ts';
import { readTypedCode } from './typed-code.ts';
import { sayRefusal, useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** A one-time code first, then the door's: whoever types a code need not know which of them it is. */
async function tryCode(code: string) {
  const redeemed = await redeemCode(code);
  if (redeemed.ok || redeemed.code === 'unreachable' || redeemed.code === 'too-many') return redeemed;
  const joined = await joinHub(code);
  return !joined.ok && redeemed.code === 'expired' ? redeemed : joined;
}

/** For those whose camera reads no QR: the same by a typed code. */
export function CodeForm({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { state, run } = useAttempt(async () => {
    const typed = readTypedCode(text);
    return typed.type === 'code' ? tryCode(typed.code) : err('bad-code');
  }, onDone);

  const submit = (event: Event) => {
    event.preventDefault();
    const typed = readTypedCode(text);
    setEmpty(typed.type === 'empty');
    if (typed.type === 'path') navigate(typed.path);
    if (typed.type === 'code') void run();
  };

  const refusal = state === 'idle' || state === 'trying' ? '' : sayRefusal(state);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Field
          label={words.code()}
          hint={words.codeHint()}
          error={isEmpty ? words.codeMissing() : refusal}
          value={text}
          onValue={setText}
          autoCapitalize="none"
          spellcheck={false}
          enterKeyHint="go"
          maxLength={300}
        />
        <Button type="submit" variant="primary" busy={state === 'trying'}>
          {words.connect()}
        </Button>
      </Stack>
    </form>
  );
}
