import { defineWords } from '../../i18n/words.ts';

/** What the parts of a contribution are called: as one writes them, and as others read them. */
export const partWords = defineWords({
  leafText: { sv: 'Ditt tips på bladet', en: 'Your tip on the leaf' },
  markText: { sv: 'Hur möter ni personen här?', en: 'How do you meet the person here?' },
  markMore: {
    sv: 'Vad vet ni, eller vad kan ni göra, just här?',
    en: 'What do you know, or what can you do, right here?',
  },
  questionText: { sv: 'Din fråga', en: 'Your question' },
  questionMore: { sv: 'Bakgrund', en: 'Background' },
  questionHelp: { sv: 'Vilken hjälp vill du ha?', en: 'What help would you like?' },
  answerText: { sv: 'Ditt svar', en: 'Your answer' },
  ideaText: { sv: 'Din idé', en: 'Your idea' },
  ideaMore: { sv: 'Berätta mer, om du vill', en: 'Say more, if you like' },
  signalText: { sv: 'Vad har du sett?', en: 'What have you seen?' },
  signalMore: {
    sv: 'Var såg du det, och vad kan det betyda?',
    en: 'Where did you see it, and what might it mean?',
  },
  // as they stand on a paper note, and beside the field that it is typed into
  leafOnPaper: { sv: 'Det som står på bladet', en: 'What the leaf says' },
  markOnPaper: { sv: 'Så möter vi personen här', en: 'How we meet the person here' },
  canOnPaper: { sv: 'Det vi vet eller kan göra just här', en: 'What we know or can do right here' },
  questionOnPaper: { sv: 'Min fråga', en: 'My question' },
  helpOnPaper: { sv: 'Den hjälp jag vill ha', en: 'The help I’d like' },
  ideaOnPaper: { sv: 'Min idé', en: 'My idea' },
  moreOnPaper: { sv: 'Mer, om det står något', en: 'More, if the paper says more' },
  signalOnPaper: { sv: 'Det här har jag sett', en: 'This is what I’ve seen' },
  // as others read them
  knows: { sv: 'Vet eller kan', en: 'Knows or can do' },
  background: { sv: 'Bakgrund', en: 'Background' },
  wanted: { sv: 'Önskad hjälp', en: 'Help wanted' },
});
