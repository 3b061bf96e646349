import { computed, type ReadonlySignal } from '@preact/signals';
import type { Claim } from '../domain/roster.ts';
import { liveSetting, readSetting, saveSetting } from './settings.ts';

const key = 'breakfast.claims';
const kept = liveSetting<readonly Claim[]>(key, []);

const isSamePlace = (a: Claim, b: Claim): boolean =>
  a.day === b.day && a.task === b.task && a.backup === b.backup && a.person === b.person;

/**
 * The turns that were taken on this device, so that whoever took one can be told when it is not theirs after all
 * (`lostClaims` in the domain). They stay on the device and go with whoever is erased.
 */
export const claims: ReadonlySignal<readonly Claim[]> = computed(() => kept.value);

/** Remembers that a turn was taken here. Claims of days before `today` are let go of. */
export async function rememberClaim(claim: Claim, today: string): Promise<void> {
  const known = (await readSetting<readonly Claim[]>(key)) ?? [];
  const others = known.filter((one) => one.day >= today && !isSamePlace(one, claim));
  await saveSetting(key, [...others, claim]);
}

/** A claim has been left, or its loss has been told. */
export async function forgetClaim(claim: Claim): Promise<void> {
  const known = (await readSetting<readonly Claim[]>(key)) ?? [];
  await saveSetting(
    key,
    known.filter((one) => !isSamePlace(one, claim)),
  );
}
