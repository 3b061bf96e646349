import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  toCalendar: { sv: 'Till kalendern', en: 'To the calendar' },
  notHere: { sv: 'Den aktiviteten finns inte.', en: 'There is no such activity.' },
  notHereDetail: {
    sv: 'Den kan ha tagits tillbaka av den som föreslog den.',
    en: 'Whoever proposed it may have taken it back.',
  },
  when: { sv: 'När', en: 'When' },
  where: { sv: 'Var', en: 'Where' },
  noPlace: { sv: 'Platsen är inte bestämd än', en: 'The place is not decided yet' },
  what: { sv: 'Form', en: 'Form' },
  who: { sv: 'Vem får komma', en: 'Who may come' },
  sound: { sv: 'Ljudnivå', en: 'Sound level' },
  by: { sv: 'Startas av', en: 'Started by' },
  howToCome: { sv: 'Anmälan', en: 'Signing up' },
  noSignUp: { sv: 'Behövs inte, det är bara att komma', en: 'Not needed, just come' },
  signUpFor: {
    sv: (n: number) => plural(n, { one: 'Ja, det finns 1 plats', other: `Ja, det finns ${n} platser` }),
    en: (n: number) => plural(n, { one: 'Yes, there is 1 place', other: `Yes, there are ${n} places` }),
  },
  signUpAny: { sv: 'Ja, alla får plats', en: 'Yes, there is room for everybody' },
  partOf: {
    sv: (part: number, parts: number) => `Del ${part} av ${parts}`,
    en: (part: number, parts: number) => `Part ${part} of ${parts}`,
  },
  otherTimes: { sv: 'Andra tillfällen', en: 'Other times' },
  otherParts: { sv: 'Övriga delar', en: 'The other parts' },
  about: { sv: 'Om aktiviteten', en: 'About it' },

  proposed: { sv: 'Förslaget väntar på värdens svar', en: 'The proposal waits for the host’s answer' },
  proposedDetail: {
    sv: 'Bara du och värden ser det tills dess.',
    en: 'Until then only you and the host see it.',
  },
  proposedForHost: { sv: 'Ett förslag väntar på ditt svar', en: 'A proposal waits for your answer' },
  proposedForHostDetail: {
    sv: 'Säger du ja ser alla det i kalendern.',
    en: 'Once you agree, everybody sees it in the calendar.',
  },
  declined: { sv: 'Värden tackade nej', en: 'The host declined' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
  meetsBreakfast: { sv: 'Krockar med frukosten', en: 'It clashes with breakfast' },
  meetsBreakfastDetail: {
    sv: (times: string) =>
      `Frukosten flyttades hit, till ${times}. Flytta aktiviteten, eller flytta tillbaka frukosten.`,
    en: (times: string) =>
      `Breakfast was moved here, to ${times}. Move the activity, or move breakfast back.`,
  },

  join: { sv: 'Anmäl mig', en: 'Sign me up' },
  queue: { sv: 'Ställ mig i kö', en: 'Put me in the queue' },
  joined: { sv: 'Du är anmäld', en: 'You are signed up' },
  inQueue: {
    sv: (n: number) => `Du står i kö, på plats ${n}`,
    en: (n: number) => `You are in the queue, at number ${n}`,
  },
  inQueueDetail: {
    sv: 'Andra hann före till de sista platserna. Lämnar någon sin plats går den till den som står först.',
    en: 'Others were first to the last places. If somebody leaves theirs, it goes to whoever is next.',
  },
  notSharedYet: {
    sv: 'Sparat här. Platsen är säker först när anmälan har delats: någon annan kan ha anmält sig tidigare.',
    en: 'Saved here. The place is certain once your sign-up has been shared: somebody else may have signed up earlier.',
  },
  withdraw: { sv: 'Avanmäl mig', en: 'Withdraw' },
  withdrawn: { sv: 'Du är avanmäld', en: 'You have withdrawn' },
  whoFirst: { sv: 'Säg först vem du är', en: 'Say who you are first' },
  taking: {
    sv: (n: number) => plural(n, { one: '1 är anmäld', other: `${n} är anmälda` }),
    en: (n: number) => plural(n, { one: '1 is signed up', other: `${n} are signed up` }),
  },
  nobodyYet: { sv: 'Ingen är anmäld än. Bli först!', en: 'Nobody has signed up yet. Be the first!' },
  left: {
    sv: (n: number) => plural(n, { one: '1 plats kvar', other: `${n} platser kvar` }),
    en: (n: number) => plural(n, { one: '1 place left', other: `${n} places left` }),
  },
  full: { sv: 'Alla platser är tagna', en: 'All places are taken' },
  waiting: {
    sv: (n: number) => plural(n, { one: '1 i kö', other: `${n} i kö` }),
    en: (n: number) => plural(n, { one: '1 in the queue', other: `${n} in the queue` }),
  },
  shown: { sv: 'Några som kommer', en: 'Some who come' },
  everybody: { sv: 'Anmälda', en: 'Signed up' },
  queueList: { sv: 'I kö', en: 'In the queue' },
  internalNote: {
    sv: 'Det här är en grupps eget möte. Fråga gärna vad de håller på med.',
    en: 'This is a group’s own meeting. Do ask them what they are up to.',
  },
  over: { sv: 'Det här har varit.', en: 'This is over.' },

  saveOne: { sv: 'Spara i min kalender', en: 'Save to my calendar' },
  fileName: { sv: 'aktivitet', en: 'activity' },

  find: { sv: 'Anmäl dig: skriv två bokstäver i ditt namn', en: 'Sign up: type two letters of your name' },
  notFound: {
    sv: 'Ingen med det namnet. Checka in först, så hittar du dig här.',
    en: 'Nobody by that name. Check in first, and you will find yourself here.',
  },
  nameJoined: { sv: (name: string) => `${name} är anmäld`, en: (name: string) => `${name} is signed up` },
  nameQueued: {
    sv: (name: string, n: number) => `${name} står i kö, på plats ${n}`,
    en: (name: string, n: number) => `${name} is in the queue, at number ${n}`,
  },
  nameWithdrawn: {
    sv: (name: string) => `${name} är avanmäld`,
    en: (name: string) => `${name} has withdrawn`,
  },
  withdrawName: { sv: (name: string) => `Avanmäl ${name}`, en: (name: string) => `Withdraw ${name}` },
  done: { sv: 'Klar', en: 'Done' },

  edit: { sv: 'Ändra', en: 'Change' },
  agree: { sv: 'Säg ja', en: 'Agree' },
  agreed: {
    sv: 'Du sade ja. Nu ser alla det i kalendern.',
    en: 'You agreed. Now everybody sees it in the calendar.',
  },
  agreeAgain: { sv: 'Lägg tillbaka i kalendern', en: 'Put it back in the calendar' },
  agreedAgain: { sv: 'Tillbaka i kalendern', en: 'Back in the calendar' },
  decline: { sv: 'Tacka nej', en: 'Decline' },
  didDecline: { sv: 'Du tackade nej', en: 'You declined' },
  cancel: { sv: 'Ställ in', en: 'Cancel it' },
  didCancel: { sv: 'Inställt', en: 'Cancelled' },
  takeBack: { sv: 'Ta tillbaka förslaget', en: 'Take the proposal back' },
  tookBack: { sv: 'Förslaget är tillbakataget', en: 'The proposal is taken back' },
  reason: { sv: 'Varför? Den som frågar får läsa det här', en: 'Why? Whoever asks reads this' },
  declineTitle: { sv: 'Tacka nej till förslaget', en: 'Decline the proposal' },
  cancelTitle: { sv: 'Ställ in aktiviteten', en: 'Cancel the activity' },
  cancelText: {
    sv: (n: number) =>
      plural(n, {
        one: '1 är anmäld och får se att det är inställt.',
        other: `${n} är anmälda och får se att det är inställt.`,
      }),
    en: (n: number) =>
      plural(n, {
        one: '1 is signed up and will see that it is cancelled.',
        other: `${n} are signed up and will see that it is cancelled.`,
      }),
  },
});
