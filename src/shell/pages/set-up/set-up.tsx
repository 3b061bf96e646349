import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../domain/result.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { openHub, restoreHub } from '../../hub-door.ts';
import { FromFile } from './from-file.tsx';
import { newSetUp, type SetUpDraft, SetUpFields } from './set-up-fields.tsx';
import { WhatNow } from './what-now.tsx';
import { fileWords, words } from './words.ts';

const refusals: { readonly [code: string]: () => string } = {
  unreachable: words.unreachable,
  'bad-token': words.badToken,
  'already-set-up': words.already,
  'not-a-hub-file': fileWords.foreign,
  'device-file': fileWords.deviceFile,
  'damaged-file': fileWords.damaged,
  'newer-file': fileWords.newer,
  'too-large': fileWords.tooLarge,
  'hub-full': fileWords.full,
};

/**
 * Outside the component: the moment the hub is open this device becomes a tablet, and every page begins anew.
 */
const stage = signal<'asking' | 'opening' | 'opened'>('asking');

/** `/s/:code`, the link that the server prints once: makes the hub and this device its door. */
export function Page({ params }: PageProps) {
  const [draft, setDraft] = useState<SetUpDraft>(newSetUp);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isBusy = stage.value === 'opening';

  // A device that belongs to a hub already has no business here; what comes after the set-up stays.
  useEffect(() => {
    if (session.peek() && stage.peek() === 'asking') navigate('/', { replace: true });
  }, []);

  if (stage.value === 'opened') return <WhatNow />;

  const open = async (ask: (token: string) => Promise<Result<unknown>>) => {
    stage.value = 'opening';
    setRefusal(null);
    const done = await ask(params.code ?? '');
    stage.value = done.ok ? 'opened' : 'asking';
    if (!done.ok) setRefusal((refusals[done.code] ?? words.refused)());
  };

  const isComplete = draft.name.trim() !== '' && draft.closes !== '';
  return (
    <Screen
      title={words.title()}
      lead={words.lead()}
      actions={
        <Button
          variant="primary"
          busy={isBusy}
          onClick={() => {
            setAsked(true);
            if (isComplete) void open((token) => openHub(token, draft, false));
          }}
        >
          {words.open()}
        </Button>
      }
    >
      {refusal && (
        <Notice tone="warn" live>
          {refusal}
        </Notice>
      )}
      <SetUpFields draft={draft} onDraft={setDraft} isAsked={isAsked} />
      <Notice
        icon="leaf"
        title={words.sampleTitle()}
        action={
          <Button busy={isBusy} onClick={() => void open((token) => openHub(token, draft, true))}>
            {words.openSample()}
          </Button>
        }
      >
        {words.sampleText()}
      </Notice>
      <FromFile isBusy={isBusy} onFile={(file) => void open((token) => restoreHub(token, file))} />
    </Screen>
  );
}
