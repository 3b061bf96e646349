import type { Place, Wall, WallTemplate } from './wall.ts';
import type { WallTexts } from './wall-making.ts';

const place = (id: string, name: string, hint: string): Place => ({ id, name, hint });

const sv: { readonly [T in WallTemplate]: WallTexts } = {
  tree: {
    title: 'Kulturträdet',
    question: 'Vad får en arbetsplats att må bra?',
    instruction:
      'Tänk på ett ställe där det var gott att arbeta. Vad gjorde ni där, som någon annan kan ta efter? Skriv det på ett blad – en mening räcker – och häng upp det på den gren där det hör hemma.',
    places: [
      place('habits', 'Vanor', 'Det lilla vi gör varje dag.'),
      place('rituals', 'Ritualer', 'Det vi samlas kring och ser fram emot.'),
      place('conditions', 'Förutsättningar', 'Det som behöver finnas för att resten ska växa.'),
    ],
  },
  journey: {
    title: 'Vägen in i överskuldsättning',
    question: 'Var möter din organisation människan på vägen?',
    instruction:
      'Läs stegen från början till slut. Hitta det steg där ni möter personen och sätt en markering: hur ni möts, och vad ni vet eller kan göra just där. Möts ni på flera ställen, sätt flera markeringar. Sedan visar väggen var flera av er möter samma människa, var ingen gör det, och vilka som borde prata med varandra.',
    places: [
      place('everyday', 'Vardagen går ihop', 'Lönen räcker. Den första krediten är lätt att få.'),
      place('change', 'Något händer', 'Sjukdom, en separation, ett jobb som försvinner.'),
      place('short', 'Pengarna tar slut', 'Köp på kredit. Lån som betalar andra lån.'),
      place('unpaid', 'Den första räkningen blir liggande', 'Påminnelser, inkasso, post som inte öppnas.'),
      place('enforced', 'Skulden hos Kronofogden', 'Betalningsföreläggande och betalningsanmärkning.'),
      place('seizure', 'Utmätning', 'Lönen räcker inte längre till det som måste betalas.'),
      place('home', 'Hemmet är i fara', 'Hyran, elen, barnen.'),
      place('out', 'Vägen ut', 'Budget- och skuldrådgivning, skuldsanering, ett nytt försök.'),
    ],
  },
  question: {
    title: 'Hur gör du?',
    question: 'Vad klurar du på just nu?',
    instruction:
      'Ställ en fråga som du faktiskt går och bär på. Berätta kort om bakgrunden och vilken hjälp du vill ha: ett råd, ett exempel, någon att ringa. Ser du en fråga som du kan något om, så svara. Den som frågade tackar, och stänger frågan när den är nöjd.',
    places: [],
  },
  idea: {
    title: 'Idéväggen',
    question: 'Vad borde vi prova?',
    instruction:
      'Skriv en idé som fler kan ha glädje av. Den behöver inte vara färdig. Sätt upp den där den passar bäst, och läs de andras: kanske hör två idéer ihop.',
    places: [
      place('tomorrow', 'Går att prova i morgon', 'Kostar nästan ingenting.'),
      place('together', 'Går om vi hjälps åt', 'Behöver några till.'),
      place('larger', 'Kräver något större', 'Ett beslut, pengar eller tålamod.'),
    ],
  },
  signals: {
    title: 'Signaler och trender',
    question: 'Vad rör sig där ute?',
    instruction:
      'Något du har läst, hört eller märkt som kan förändra vårt arbete. Skriv vad det är, var du såg det och vad det kan betyda. Små och udda iakttagelser är välkomna – det är ofta de som växer.',
    places: [
      place('weak', 'Svaga signaler', 'Syns knappt än.'),
      place('trends', 'Tydliga trender', 'Rör sig redan åt ett håll.'),
      place('wild', 'Tänk om', 'Inte troligt, men det skulle vända på allt.'),
    ],
  },
};

const en: { readonly [T in WallTemplate]: WallTexts } = {
  tree: {
    title: 'The Culture Tree',
    question: 'What makes a workplace a good place to be?',
    instruction:
      'Think of somewhere it was good to work. What did you do there that somebody else could try? Write it on a leaf – one sentence is plenty – and put it up on the branch where it belongs.',
    places: [
      place('habits', 'Habits', 'The small things we do every day.'),
      place('rituals', 'Rituals', 'What we gather around and look forward to.'),
      place('conditions', 'Conditions', 'What has to be in place for the rest to grow.'),
    ],
  },
  journey: {
    title: 'The way into over-indebtedness',
    question: 'Where along the way does your organisation meet the person?',
    instruction:
      'Read the steps from first to last. Find the step where you meet the person and place a mark: how you meet, and what you know or can do right there. If you meet in several places, place several marks. The wall then shows where many of you meet the same person, where nobody does, and who ought to talk.',
    places: [
      place('everyday', 'Making ends meet', 'The wages last. The first credit is easy to get.'),
      place('change', 'Something happens', 'Illness, a separation, a job that goes.'),
      place('short', 'The money runs out', 'Buying on credit. Loans that pay off other loans.'),
      place('unpaid', 'The first bill is left lying', 'Reminders, debt collection, unopened post.'),
      place('enforced', 'The debt is enforced', 'An order to pay, and a record of non-payment.'),
      place('seizure', 'Attachment of earnings', 'The wages no longer cover what must be paid.'),
      place('home', 'The home is at risk', 'The rent, the electricity, the children.'),
      place('out', 'The way out', 'Budget and debt advice, debt relief, another try.'),
    ],
  },
  question: {
    title: 'How do you do it?',
    question: 'What are you puzzling over right now?',
    instruction:
      'Ask something you really are carrying around. Say a little about the background and what help you want: advice, an example, somebody to call. If you see a question you know something about, answer it. Whoever asked says thanks, and closes the question once it’s answered.',
    places: [],
  },
  idea: {
    title: 'The idea wall',
    question: 'What should we try?',
    instruction:
      'Write an idea that more people could enjoy. It needn’t be finished. Put it up where it fits best, and read what others wrote: perhaps two ideas belong together.',
    places: [
      place('tomorrow', 'Can be tried tomorrow', 'Costs next to nothing.'),
      place('together', 'Can be done together', 'Needs a few more people.'),
      place('larger', 'Needs something larger', 'A decision, money or patience.'),
    ],
  },
  signals: {
    title: 'Signals and trends',
    question: 'What’s moving out there?',
    instruction:
      'Something you’ve read, heard or noticed that could change our work. Write what it is, where you saw it and what it might mean. Small and odd observations are welcome – they’re often the ones that grow.',
    places: [
      place('weak', 'Weak signals', 'Barely visible yet.'),
      place('trends', 'Clear trends', 'Already moving one way.'),
      place('wild', 'What if', 'Not likely, but it would turn everything around.'),
    ],
  },
};

/** The texts a new wall begins with, in the language of the wall (which need not be the screen's): data, and no words of a screen. */
export const textsOf = (template: WallTemplate, language: Wall['language']): WallTexts =>
  (language === 'sv' ? sv : en)[template];
