/** A text in both languages. */
export interface Both {
  readonly sv: string;
  readonly en: string;
}

const both = (sv: string, en: string): Both => ({ sv, en });

/** The steps of the sample's journey into over-indebtedness, in their order. */
export const sampleSteps: readonly { readonly id: string; readonly name: Both; readonly hint: Both }[] = [
  {
    id: 'everyday',
    name: both('Vardagen går ihop', 'Everyday life works'),
    hint: both('Pengarna räcker, men inte till mer.', 'The money is enough, but for no more.'),
  },
  {
    id: 'event',
    name: both('Något händer', 'Something happens'),
    hint: both(
      'Sjukdom, separation, ett jobb som tar slut.',
      'Illness, a separation, a job that comes to an end.',
    ),
  },
  {
    id: 'credit',
    name: both('De första krediterna', 'The first credit'),
    hint: both('Delbetalning, kontokredit, ett snabblån.', 'Instalments, an overdraft, a quick loan.'),
  },
  {
    id: 'reminders',
    name: both('Påminnelser och inkasso', 'Reminders and debt collection'),
    hint: both('Kuverten blir fler och får ligga.', 'There are more envelopes, and they stay unopened.'),
  },
  {
    id: 'order',
    name: both('Skulden fastställs', 'The debt is established'),
    hint: both(
      'Ett föreläggande kommer, och en skuld blir två.',
      'An order comes, and one debt becomes two.',
    ),
  },
  {
    id: 'wages',
    name: both('Utmätning av lönen', 'Wages are attached'),
    hint: both('Arbetsgivaren får veta.', 'The employer finds out.'),
  },
  {
    id: 'home',
    name: both('Hyran och hemmet', 'The rent and the home'),
    hint: both('Obetald hyra, uppsägning, barnen märker.', 'Unpaid rent, notice, the children notice.'),
  },
  {
    id: 'worry',
    name: both('Oron tar över', 'Worry takes over'),
    hint: both('Sömnen, hälsan, relationerna.', 'Sleep, health, relationships.'),
  },
  {
    id: 'out',
    name: both('Vägen ut', 'The way out'),
    hint: both('Rådgivning, sanering, en plan som håller.', 'Advice, debt relief, a plan that holds.'),
  },
];

/** Who meets the person where, how, and what they know or can do there. Invented; nobody has said this. */
export const sampleMarks: readonly (readonly [step: string, organisation: string, how: Both, can: Both])[] = [
  [
    'event',
    'Försäkringskassan',
    both('Vid sjukskrivning och när föräldrar flyttar isär.', 'At sick leave and when parents separate.'),
    both(
      'Ser när inkomsten sjunker, ofta först av alla.',
      'Sees when income falls, often before anybody else.',
    ),
  ],
  [
    'event',
    'Arbetsförmedlingen',
    both('Första samtalet när jobbet har tagit slut.', 'The first conversation when the job has ended.'),
    both('Kan fråga hur ekonomin ser ut framåt.', 'Can ask what the money looks like from here.'),
  ],
  [
    'event',
    'Skatteverket',
    both('Ändrad folkbokföring och nytt civilstånd.', 'A new address and a new marital status.'),
    both('Vet tidigt, men ser bara en liten bit.', 'Knows early, but sees only a small part.'),
  ],
  [
    'event',
    'Region Jämtland Härjedalen',
    both('Hälsocentralen, när kroppen säger ifrån.', 'The health centre, when the body says no.'),
    both('Kuratorn kan ställa frågan om pengar.', 'The counsellor can ask the question about money.'),
  ],
  [
    'event',
    'Centrala studiestödsnämnden',
    both('När studierna bryts och lånet ska betalas.', 'When studies are broken off and the loan falls due.'),
    both('Kan ge nedsättning i tid, om någon söker.', 'Can lower the payments in time, if somebody applies.'),
  ],
  [
    'reminders',
    'Konsumentverket',
    both(
      'Frågor om avtal, räntor och vad som får krävas.',
      'Questions on contracts, interest and what may be claimed.',
    ),
    both('Har texter som går att lämna över disk.', 'Has leaflets that can be handed across a counter.'),
  ],
  [
    'reminders',
    'Östersunds kommun',
    both(
      'Budget- och skuldrådgivningen, när någon vågar ringa.',
      'Budget and debt advice, when somebody dares to ring.',
    ),
    both('Gratis och hemligt. Få känner till oss.', 'Free and confidential. Few know of us.'),
  ],
  [
    'reminders',
    'CSN',
    both('Påminnelser om årsbelopp.', 'Reminders of the yearly amount.'),
    both('Kan visa vidare i samma brev.', 'Can point the way in the same letter.'),
  ],
  [
    'order',
    'Kronofogden',
    both('Föreläggandet i brevlådan.', 'The order in the letterbox.'),
    both('Kan berätta vad som går att invända mot.', 'Can explain what may be objected to.'),
  ],
  [
    'order',
    'Skatteverket',
    both('Skatteskulder som lämnas vidare.', 'Tax debts that are passed on.'),
    both('Anstånd går att få, men det ska sökas.', 'Payment can be put off, but you have to apply.'),
  ],
  [
    'order',
    'Domstolsverket',
    both('Tvisten hamnar i tingsrätten.', 'The dispute goes to the district court.'),
    both('Kan skriva kallelser som går att förstå.', 'Can write summonses that can be understood.'),
  ],
  [
    'wages',
    'Kronofogdemyndigheten',
    both('Beslut om hur mycket som lämnas kvar.', 'A decision on how much is left to live on.'),
    both('Ser hela skuldbilden.', 'Sees all of the debts.'),
  ],
  [
    'wages',
    'Försäkringskassan',
    both('När ersättningen utmäts.', 'When benefits are attached.'),
    both('Kan räkna om bostadsbidraget.', 'Can work out the housing allowance anew.'),
  ],
  [
    'wages',
    'Arbetsgivarverket',
    both('Staten som arbetsgivare får brevet.', 'The state as employer gets the letter.'),
    both('Kan lära chefer att ta samtalet.', 'Can teach managers to have the conversation.'),
  ],
  [
    'wages',
    'Arbetsförmedlingen',
    both('Svårt att ta ett jobb när lönen ändå går bort.', 'Hard to take a job when the pay goes anyway.'),
    both('Ser när någon tackar nej, och kan fråga varför.', 'Sees when somebody says no, and can ask why.'),
  ],
  [
    'home',
    'Östersunds kommun',
    both(
      'Socialtjänsten får veta när någon är på väg att vräkas.',
      'Social services hear when somebody is about to be evicted.',
    ),
    both(
      'Hembesök inom tre dagar om det finns barn.',
      'A home visit within three days if there are children.',
    ),
  ],
  [
    'home',
    'Kronofogden',
    both('Avhysningen, när inget annat har hjälpt.', 'The eviction, when nothing else has helped.'),
    both('Kan ringa kommunen i tid.', 'Can ring the municipality in time.'),
  ],
  [
    'home',
    'Länsstyrelsen Jämtland',
    both(
      'Samordnar arbetet mot hemlöshet i länet.',
      'Coordinates the work against homelessness in the county.',
    ),
    both('Kan samla alla runt samma bord.', 'Can bring everybody to one table.'),
  ],
  [
    'home',
    'Åre kommun',
    both('Säsongsjobb och bostad hänger ihop.', 'Seasonal jobs and housing go together.'),
    both('Vet när jobben tar slut, på dagen.', 'Knows to the day when the jobs end.'),
  ],
  [
    'worry',
    'Region Jämtland Härjedalen',
    both('Sömnlöshet, ångest, ont i magen.', 'Sleeplessness, anxiety, stomach pain.'),
    both('Kan skriva ut ett samtal i stället.', 'Can prescribe a conversation instead.'),
  ],
  [
    'worry',
    'Folkhälsomyndigheten',
    both('I statistiken, långt efteråt.', 'In the statistics, long afterwards.'),
    both('Kan visa sambandet mellan skulder och hälsa.', 'Can show how debts and health belong together.'),
  ],
  [
    'worry',
    'Östersund',
    both(
      'Skolan, när ett barn slutar följa med på utflykter.',
      'School, when a child stops coming on outings.',
    ),
    both('Lärare märker. De behöver någon att ringa.', 'Teachers notice. They need somebody to ring.'),
  ],
  [
    'worry',
    'Polisen',
    both('Oro hemma, och ibland bedrägeri.', 'Trouble at home, and sometimes fraud.'),
    both('Kan tipsa om stöd på plats.', 'Can point to support on the spot.'),
  ],
  [
    'out',
    'Kronofogden',
    both('Ansökan om skuldsanering.', 'The application for debt relief.'),
    both('Handläggare som ringer upp i stället för att avslå.', 'Officers who ring instead of turning down.'),
  ],
  [
    'out',
    'Östersunds kommun',
    both('Rådgivaren går med hela vägen.', 'The adviser goes along all the way.'),
    both('Vet vad som höll och vad som brast.', 'Knows what held and what broke.'),
  ],
  [
    'out',
    'Arbetsförmedlingen',
    both('Ett jobb som det lönar sig att ta.', 'A job that is worth taking.'),
    both('Kan samordna med kommunens rådgivare.', 'Can coordinate with the municipality’s adviser.'),
  ],
];
