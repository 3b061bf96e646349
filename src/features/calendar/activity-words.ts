import type { ActivityForm, ActivityState, Openness } from '../../domain/calendar/activity-kinds.ts';
import type { SoundLevel } from '../../domain/house/house-kinds.ts';
import { defineWords } from '../../i18n/words.ts';

const forms = defineWords({
  meeting: { sv: 'Möte', en: 'Meeting' },
  workshop: { sv: 'Verkstad', en: 'Workshop' },
  campfire: { sv: 'Samtal vid lägerelden', en: 'Campfire talk' },
  ask: { sv: 'Hur gör ni?', en: 'How do you do it?' },
  share: { sv: 'Så här gör vi', en: 'This is how we do it' },
  deepDive: { sv: 'Djupdykning', en: 'Deep dive' },
  course: { sv: 'Kurs', en: 'Course' },
  wellness: { sv: 'Må bra', en: 'Wellness' },
  openHouse: { sv: 'Öppet hus', en: 'Open house' },
  afterWork: { sv: 'Efter jobbet', en: 'After work' },
  lunch: { sv: 'Lunch', en: 'Lunch' },
  other: { sv: 'Annat', en: 'Something else' },
});

const opennesses = defineWords({
  join: { sv: 'Alla får vara med', en: 'Anyone may take part' },
  listen: { sv: 'Alla får slå sig ner och lyssna', en: 'Anyone may sit down and listen' },
  internal: { sv: 'En grupps eget möte, men ingen hemlighet', en: 'A group’s own, but no secret' },
});

const sounds = defineWords({
  quiet: { sv: 'Tyst', en: 'Quiet' },
  talk: { sv: 'Samtalston', en: 'Ordinary talk' },
  lively: { sv: 'Livligt', en: 'Lively' },
});

const states = defineWords({
  proposed: { sv: 'Förslag', en: 'Proposal' },
  agreed: { sv: 'I kalendern', en: 'In the calendar' },
  declined: { sv: 'Tackades nej till', en: 'Declined' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
});

/** What a form of activity is called. */
export const formName = (form: ActivityForm): string => forms[form]();

/** Who may be there, as a sentence without its full stop. */
export const sayOpenness = (openness: Openness): string => opennesses[openness]();

/** How it sounds next door. */
export const saySound = (level: SoundLevel): string => sounds[level]();

/** How it stands with an activity, as a mark. */
export const sayState = (state: ActivityState): string => states[state]();
