import type { Activity } from '../../../src/domain/calendar/activity.ts';
import type { Zone } from '../../../src/domain/house/house-kinds.ts';

interface Told {
  readonly title: string;
  readonly about: string;
  /** What was taken away from it, once it has been. */
  readonly learned?: string;
}

/** An invented activity: how many workdays from now, its hours, where, and its words. */
export interface SampleActivity extends Pick<Activity, 'form' | 'openness' | 'soundLevel' | 'capacity'> {
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly zone: Zone;
  /** How many of the sample's people have asked for a place; null where one just comes. */
  readonly asked: number | null;
  readonly state?: Activity['state'];
  readonly sv: Told;
  readonly en: Told;
}

const open = { openness: 'join', soundLevel: 'talk', capacity: null, asked: null } as const;

/** What goes on in the sample hub. None of it lies on a Wednesday morning. */
export const sampleActivities: readonly SampleActivity[] = [
  {
    ...{ ...open, inDays: -2, from: '13:00', to: '14:30', zone: 'campfire', form: 'campfire', asked: 7 },
    sv: {
      title: 'Hur vågar vi fråga det vi inte vet?',
      about: 'Ett samtal i ring. Ingen föreläser.',
      learned:
        'Den som frågar först öppnar för alla andra. Vi provar att börja varje möte med en fråga som ingen har svar på.',
    },
    en: {
      title: 'How do we dare to ask what we do not know?',
      about: 'A talk in a ring. Nobody lectures.',
      learned:
        'Whoever asks first opens the door for everybody. We will try to begin each meeting with a question that nobody can answer.',
    },
  },
  {
    ...{ ...open, inDays: 1, from: '12:00', to: '13:00', zone: 'rest', form: 'lunch' },
    sv: { title: 'Lunch med någon du inte känner', about: 'Ta med mat. Vi lottar borden.' },
    en: { title: 'Lunch with somebody you do not know', about: 'Bring food. We draw lots for the tables.' },
  },
  {
    ...{ inDays: 1, from: '14:00', to: '15:30', zone: 'obstacles', form: 'workshop', openness: 'join' },
    ...{ soundLevel: 'lively', capacity: 6, asked: 9 },
    sv: {
      title: 'Rita om blanketten på en eftermiddag',
      about: 'Vi tar en blankett som ingen tycker om och bygger tre bättre av papper. Ta med en egen.',
    },
    en: {
      title: 'Redraw the form in one afternoon',
      about: 'We take a form that nobody likes and build three better ones of paper. Bring one of your own.',
    },
  },
  {
    ...{ inDays: 2, from: '15:00', to: '15:45', zone: 'oasis', form: 'wellness', openness: 'join' },
    ...{ soundLevel: 'quiet', capacity: 10, asked: 4 },
    sv: { title: 'Yoga för stela axlar', about: 'Mattor finns. Kom som du är.' },
    en: { title: 'Yoga for stiff shoulders', about: 'There are mats. Come as you are.' },
  },
  {
    ...{
      ...open,
      inDays: 3,
      from: '09:30',
      to: '11:00',
      zone: 'lookout',
      form: 'meeting',
      openness: 'listen',
    },
    sv: {
      title: 'Projektmöte om digitala vittnen',
      about: 'Vi har våra vanliga möten här så att den som är nyfiken kan slå sig ner.',
    },
    en: {
      title: 'Project meeting on digital witnesses',
      about: 'We hold our ordinary meetings here, so that whoever is curious can sit down.',
    },
  },
  {
    ...{ ...open, inDays: 3, from: '13:00', to: '14:00', zone: 'campfire', form: 'ask', asked: 3 },
    sv: { title: 'Hur gör ni när ett projekt ska avslutas?', about: '' },
    en: { title: 'How do you do it when a project is to end?', about: '' },
  },
  {
    ...{
      ...open,
      inDays: 4,
      from: '10:00',
      to: '11:30',
      zone: 'park',
      form: 'meeting',
      openness: 'internal',
    },
    sv: { title: 'Avstämning i beredskapsgruppen', about: '' },
    en: { title: 'The preparedness group catches up', about: '' },
  },
  {
    ...{ ...open, inDays: 6, from: '13:00', to: '14:00', zone: 'lookout', form: 'share', state: 'proposed' },
    sv: {
      title: 'Så här mäter vi förtroende',
      about: 'Vi visar våra frågor, och vad vi slutade fråga om.',
    },
    en: {
      title: 'This is how we measure trust',
      about: 'We show our questions, and what we stopped asking.',
    },
  },
  // Next door to the oasis, which is warned of it.
  {
    ...{ ...open, inDays: 0, from: '10:00', to: '16:00', zone: 'park', form: 'deepDive' },
    sv: {
      title: 'En hel dag om att våga sluta',
      about: 'Vilka uppdrag gör vi av gammal vana? Kom när du kan och gå när du måste.',
    },
    en: {
      title: 'A whole day on daring to stop',
      about: 'Which tasks do we do out of habit? Come when you can and leave when you must.',
    },
  },
];
