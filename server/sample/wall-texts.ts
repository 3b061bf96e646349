import type { Wall, WallTemplate } from '../../src/domain/walls/wall.ts';
import type { WallTexts } from '../../src/domain/walls/wall-making.ts';

/** The templates that the sample has a wall of. */
export type SampleTemplate = Extract<WallTemplate, 'tree' | 'journey' | 'question'>;

const branches = (names: readonly [string, string, string], hints: readonly [string, string, string]) =>
  (['habits', 'rituals', 'conditions'] as const).map((id, i) => ({
    id,
    name: names[i] ?? id,
    hint: hints[i] ?? '',
  }));

/** What the sample's walls say of themselves. */
export const wallTexts: { readonly [L in Wall['language']]: { readonly [T in SampleTemplate]: WallTexts } } =
  {
    sv: {
      tree: {
        title: 'Kulturträdet',
        question: 'Vad ger en god arbetskultur?',
        instruction:
          'Trädet började växa på en workshop om arbetsplatskultur. Häng upp ett blad med något som har fungerat hos er: en vana, en ritual eller något som måste finnas på plats.',
        places: branches(
          ['Vanor', 'Ritualer', 'Förutsättningar'],
          ['Det vi gör varje dag', 'Det vi gör tillsammans, om och om igen', 'Det som måste finnas på plats'],
        ),
      },
      journey: {
        title: 'Vägen in i överskuldsättning',
        question: 'Var möter ni människan på vägen?',
        instruction:
          'Sätt ett märke vid varje steg där din organisation möter någon på väg in i överskuldsättning. Skriv hur ni möts, och vad ni vet eller kan göra just där. Syftet är att hitta vilka som borde prata med varandra.',
        places: [],
      },
      question: {
        title: 'Hur gör ni?',
        question: 'Ställ en fråga till alla som går förbi',
        instruction:
          'Skriv din fråga, lite bakgrund och vad du vill ha hjälp med. Andra svarar när de går förbi. Glöm inte att tacka för det som hjälpte.',
        places: [],
      },
    },
    en: {
      tree: {
        title: 'The Culture Tree',
        question: 'What makes a good working culture?',
        instruction:
          'The tree began to grow in a workshop on workplace culture. Hang up a leaf with something that has worked for you: a habit, a ritual or something that has to be in place.',
        places: branches(
          ['Habits', 'Rituals', 'Conditions'],
          ['What we do every day', 'What we do together, again and again', 'What has to be in place'],
        ),
      },
      journey: {
        title: 'The way into over-indebtedness',
        question: 'Where along the way do you meet the person?',
        instruction:
          'Put a mark at every step where your organisation meets somebody on their way into over-indebtedness. Write how you meet, and what you know or can do there. The aim is to find out who ought to talk with each other.',
        places: [],
      },
      question: {
        title: 'How do you do it?',
        question: 'Ask everybody who passes by',
        instruction:
          'Write your question, some background and what you want help with. Others answer as they pass. Remember to thank for what helped.',
        places: [],
      },
    },
  };
