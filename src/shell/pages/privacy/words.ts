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
  whatBreakfast: {
    sv: 'Att du kommer till frukosten, vad du hjälper till med och vilka du suttit med, om du är med i mixen. Kost och allergier bara om du själv skriver dem; de visas bara för den som sköter hubben, och köket får antal utan namn.',
    en: 'That you come to breakfast, what you help with, and whom you sat with if you join the mix. Diet and allergies only if you write them yourself; only whoever looks after the hub sees them, and the kitchen gets numbers without names.',
  },
  whatWalls: {
    sv: 'Det du hänger på en vägg, undertecknat så som väggen ber om och du vill. Hubben minns också vem eller vilken telefon det kom från, så att du kan ändra eller ta ner det. Det får andra telefoner aldrig veta.',
    en: 'What you hang on a wall, signed as the wall asks and you wish. The hub also remembers whom or which phone it came from, so that you can change it or take it down. Other phones never learn that.',
  },
  whatOpenHouse: {
    sv: 'Vilka dagar du anmält dig till under ett öppet hus, dina stämplar, dina svar på de två medlemsfrågorna och din underskrift på manifestet. En e-postadress bara om du vill ha mejl om veckan.',
    en: 'Which days of an open house you have signed up for, your stamps, your answers to the two membership questions and your signature on the manifesto. An e-mail address only if you want mail about the week.',
  },
  howLongTitle: { sv: 'Hur länge', en: 'How long' },
  howLong: {
    sv: (days: number) =>
      `Besök tas bort efter ${plural(days, { one: 'en dag', other: `${days} dagar` })}, hos servern och på alla enheter, även dem utan nät. Planer och klädnypor tas bort efter en vecka.`,
    en: (days: number) =>
      `Visits are removed after ${plural(days, { one: 'one day', other: `${days} days` })}, on the server and on every device, also without a network. Plans and pins are removed after a week.`,
  },
  howLongBreakfast: {
    sv: 'Anmälningar till frukosten tas bort efter en vecka, platser i mixen efter ett halvår och pass efter drygt ett år. Kost och allergier finns kvar tills du tar bort dem. Hur många som kom sparas, utan namn.',
    en: 'Sign-ups for breakfast are removed after a week, seats in the mix after half a year and turns after a little more than a year. Diet and allergies stay until you remove them. How many came is kept, without names.',
  },
  howLongWalls: {
    sv: 'Det som hänger på en vägg finns kvar med väggen tills du tar ner det eller själv tas bort ur hubben.',
    en: 'What hangs on a wall stays with the wall until you take it down, or are yourself removed from the hub.',
  },
  howLongOpenHouse: {
    sv: 'Anmälningar till ett öppet hus och stämplar tas bort en vecka efteråt, e-postadressen så snart veckan är slut och svaren på medlemsfrågorna efter ett halvår. Underskriften finns kvar tills du tar bort den. Veckans antal sparas, avrundade så att ingen går att känna igen.',
    en: 'Sign-ups for an open house and stamps are removed a week later, the e-mail address as soon as the week is over and the answers to the membership questions after half a year. The signature stays until you take it off. The numbers of the week are kept, rounded so that nobody can be recognised.',
  },
  whatStays: {
    sv: 'Kvar blir dagens antal: hur många, vilken sorts besök, hur många för första gången. En organisation räknas för sig först när minst fem kom därifrån.',
    en: 'What stays are the day’s numbers: how many, what kind of visit, how many for the first time. An organisation is counted by itself only when five or more came from it.',
  },
  howLongPerson: {
    sv: 'Namn, organisation och datum för första besöket finns kvar tills du tas bort. Då försvinner allt om dig. En tom markering under ett slumptal ligger kvar i 120 dagar, så att enheter som varit borta också glömmer.',
    en: 'Name, organisation and the date of the first visit stay until you are removed. Then everything about you goes. An empty mark under a random number stays for 120 days, so that devices that were away forget, too.',
  },
  howLongCopies: {
    sv: (days: number) =>
      `Servern gör säkerhetskopior och slänger dem senast efter ${plural(days, { one: 'en dag', other: `${days} dagar` })}. Läses en kopia tillbaka tas gamla besök bort igen, och den som tagits bort glöms på nytt så snart värdens enhet har nät.`,
    en: (days: number) =>
      `The server makes backups and deletes them after ${plural(days, { one: 'one day', other: `${days} days` })} at the latest. When one is restored, old visits are removed again, and whoever was removed is forgotten anew as soon as the host’s device is online.`,
  },
  whoTitle: { sv: 'Vem som ser vad', en: 'Who sees what' },
  whoNames: {
    sv: 'Vem som är här visas med namn bara för den som själv valt det. Annars bara organisationer, och bara när minst tre är där.',
    en: 'Who is here is shown by name only for those who chose it. Otherwise only organisations, and only from three people up.',
  },
  whoTurns: {
    sv: 'Den som tar ett pass vid frukosten syns med namn för alla i hubben.',
    en: 'Whoever takes a turn at breakfast is seen by name by everybody in the hub.',
  },
  whoWalls: {
    sv: 'Det som hänger på en vägg ser alla i hubben. Där värden tittar först ser bara du och den som sköter hubben det tills dess.',
    en: 'What hangs on a wall is seen by everybody in the hub. Where the host looks first, only you and whoever looks after the hub see it until then.',
  },
  whoOpenHouse: {
    sv: 'Andra ser hur många som anmält sig till en dag, aldrig vilka. Anmälningar, adresser, svar och underskrifter ser bara du och den som sköter hubben. Stämplarna ser bara du.',
    en: 'Others see how many have signed up for a day, never who. Sign-ups, addresses, answers and signatures are seen only by you and whoever looks after the hub. Only you see your stamps.',
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
    sv: 'Du kan se, rätta, få ut och ta bort dina uppgifter på Min sida i telefonen. Utan telefon, eller om du vill säga nej till att uppgifterna används, frågar du den som sköter hubben. Blir du inte nöjd kan du vända dig till Integritetsskyddsmyndigheten (imy.se).',
    en: 'You can see, correct, get a copy of and remove your data on My page on your phone. Without a phone, or to object to the use of your data, ask whoever looks after the hub. If that does not help, turn to the Swedish Authority for Privacy Protection (imy.se).',
  },
  myPage: { sv: 'Till min sida', en: 'To my page' },
});
