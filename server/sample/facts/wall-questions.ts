import type { Both } from './wall-marks.ts';

const both = (sv: string, en: string): Both => ({ sv, en });

/** What is asked on the sample's question wall: question, background, what help is wanted, answers. Invented. */
export const sampleQuestions: readonly {
  readonly text: Both;
  readonly more: Both;
  readonly help: Both;
  readonly answers: readonly Both[];
  /** Answers that are thanked for, by their place in the list. */
  readonly thanked: readonly number[];
}[] = [
  {
    text: both('Hur gör ni för att nya ska våga fråga?', 'How do you make newcomers dare to ask?'),
    more: both(
      'Vi har anställt åtta på kort tid. De är duktiga och tysta, och vi märker för sent när någon har kört fast.',
      'We have hired eight people in a short time. They are good and quiet, and we notice too late when somebody is stuck.',
    ),
    help: both(
      'Små saker som fungerar redan första veckan.',
      'Small things that work in the very first week.',
    ),
    answers: [
      both(
        'Vi har en fråga om dagen: varje ny ställer en fråga till någon ny varje dag, och skriver upp svaret på tavlan. Efter två veckor är det de gamla som läser.',
        'One question a day: each newcomer asks somebody new one question every day and writes the answer on the board. After two weeks it is the old hands who read it.',
      ),
      both(
        'Fadder som inte är chef och som själv är ganska ny. Den kommer ihåg vad som var konstigt.',
        'A buddy who is not a manager and is fairly new, too. They remember what was odd.',
      ),
      both(
        'Chefen ställer de dumma frågorna först, högt.',
        'The manager asks the silly questions first, out loud.',
      ),
    ],
    thanked: [0],
  },
  {
    text: both(
      'Hur skriver ni beslut som går att förstå?',
      'How do you write decisions that can be understood?',
    ),
    more: both(
      'Våra brev är juridiskt riktiga och nästan omöjliga att läsa. Telefonen ringer i två dagar efter varje utskick.',
      'Our letters are legally correct and almost impossible to read. The phone rings for two days after each mailing.',
    ),
    help: both(
      'Exempel, mallar, och hur ni fick med juristerna.',
      'Examples, templates, and how you got the lawyers on board.',
    ),
    answers: [
      both(
        'Sätt juristen och kundtjänst vid samma skrivbord en dag. Låt dem svara i telefon tillsammans. Resten löste sig.',
        'Put the lawyer and customer service at one desk for a day. Let them answer the phone together. The rest solved itself.',
      ),
      both(
        'Beslutet först, på en rad. Skälen sedan. Paragraferna sist.',
        'The decision first, on one line. Then the reasons. The sections last.',
      ),
    ],
    thanked: [],
  },
  {
    text: both(
      'Hur får ni distansmöten att kännas som möten?',
      'How do you make remote meetings feel like meetings?',
    ),
    more: both(
      'Hälften sitter i Östersund och hälften överallt. Den som är på skärm blir tyst, och den som är i rummet glömmer bort.',
      'Half of us are in Östersund and half are everywhere. Those on the screen fall silent, and those in the room forget them.',
    ),
    help: both('Erfarenheter, gärna av vad som inte fungerade.', 'Experience, also of what did not work.'),
    answers: [
      both(
        'Är en på skärm så är alla på skärm. Hårt, men det gjorde skillnad.',
        'If one is on the screen, everybody is. Harsh, but it made a difference.',
      ),
    ],
    thanked: [],
  },
];

/** An answer that nobody has looked at yet, to the last question. */
export const sampleWaitingAnswer: Both = both(
  'Vi har en ordväktare som bara lyssnar efter vem som inte har sagt något.',
  'We have somebody who does nothing but listen for who has not said anything.',
);
