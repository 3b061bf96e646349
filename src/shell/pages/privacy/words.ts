import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Dina uppgifter', en: 'Your data' },
  lead: {
    sv: 'Hubben vet så lite som möjligt om dig, och glömmer det mesta av sig själv.',
    en: 'The hub knows as little about you as it can, and forgets most of it by itself.',
  },
  whyTitle: { sv: 'Varför', en: 'Why' },
  whyUnset: {
    sv: 'Hubben har inte skrivit sitt ändamål här än. Fråga den som sköter hubben.',
    en: 'The hub has not written its purpose here yet. Ask whoever looks after it.',
  },
  whatTitle: { sv: 'Vad som sparas', en: 'What is kept' },
  whatPerson: {
    sv: 'Förnamn och organisation. En bokstav av efternamnet om två heter lika. Aldrig titel.',
    en: 'First name and organisation. One letter of the last name if two share theirs. Never a title.',
  },
  whatVisit: {
    sv: 'När du kom, och när du gick om du säger det. Vems gäst du är, om du är gäst.',
    en: 'When you came, and when you left if you say so. Whose guest you are, if you are one.',
  },
  whatContact: {
    sv: 'E-post och telefon bara om du själv lämnar dem. Skärmen vid dörren kan aldrig visa dem.',
    en: 'E-mail and phone only if you give them yourself. The screen by the door can never show them.',
  },
  howLongTitle: { sv: 'Hur länge', en: 'How long' },
  howLong: {
    sv: (days: number) =>
      `Besök tappar sina namn efter ${plural(days, { one: 'en dag', other: `${days} dagar` })}, överallt: hos servern, på enheterna och i kopiorna. Kvar blir antal som ingen kan känna igen sig i.`,
    en: (days: number) =>
      `Visits lose their names after ${plural(days, { one: 'one day', other: `${days} days` })}, everywhere: on the server, on the devices and in the backups. What stays are numbers nobody can be recognised in.`,
  },
  whoTitle: { sv: 'Vem som ser vad', en: 'Who sees what' },
  whoNames: {
    sv: 'Vem som är här visas med namn bara för den som själv valt det. Annars bara organisationer, och bara när minst tre är där.',
    en: 'Who is here is shown by name only for those who chose it. Otherwise only organisations, and only from three people up.',
  },
  whoDoor: {
    sv: 'Skärmen vid dörren visar inga namn förrän någon skriver två bokstäver.',
    en: 'The screen by the door shows no names until somebody types two letters.',
  },
  whoStaff: {
    sv: 'Den som sköter hubben ser vilka som är i huset, för att kunna välkomna och för upprop vid brand.',
    en: 'Whoever looks after the hub sees who is in the house, to welcome people and for the roll call in a fire.',
  },
  deviceTitle: { sv: 'På den här enheten', en: 'On this device' },
  deviceText: {
    sv: 'Appen sparar det du gör på enheten, så att den fungerar utan nät. En kaka håller reda på att enheten hör till hubben. Inget följer dig, och inget skickas till någon annan.',
    en: 'The app keeps what you do on the device, so that it works without a network. One cookie remembers that the device belongs to the hub. Nothing follows you, and nothing is sent to anybody else.',
  },
  rightsTitle: { sv: 'Vad du kan göra', en: 'What you can do' },
  rightsText: {
    sv: 'Du kan se, rätta och få ut dina uppgifter, be att de tas bort och säga nej till att de används. Fråga den som sköter hubben. Blir du inte nöjd kan du vända dig till Integritetsskyddsmyndigheten (imy.se).',
    en: 'You can see, correct and get a copy of your data, ask for it to be erased and object to its use. Ask whoever looks after the hub. If that does not help, turn to the Swedish Authority for Privacy Protection (imy.se).',
  },
  myPage: { sv: 'Till min sida', en: 'To my page' },
});
