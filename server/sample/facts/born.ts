import type { Hub } from '../../../src/domain/hub.ts';

interface Born {
  readonly title: string;
  readonly who: string;
  readonly story: string;
  readonly weeksAgo: number;
}

/** What began in the sample's hub; invented. */
export const born: { readonly [L in Hub['language']]: readonly Born[] } = {
  sv: [
    {
      title: 'Samma brev, en gång',
      who: 'Skatteverket och två kommuner',
      story:
        'Två handläggare satt bredvid varandra vid frukosten och märkte att de skickade nästan samma brev till samma person. Tre veckor senare fanns ett gemensamt utkast på väggen i Hinderbanan.',
      weeksAgo: 9,
    },
    {
      title: 'Torsdagspromenaden',
      who: 'Alla som vill',
      story: 'Började med att någon frågade vem som ville ta mötet gående. Nu är det alltid några som går.',
      weeksAgo: 22,
    },
  ],
  en: [
    {
      title: 'The same letter, once',
      who: 'The tax agency and two municipalities',
      story:
        'Two case workers sat side by side at breakfast and noticed that they were sending nearly the same letter to the same person. Three weeks later a shared draft hung on the wall of the obstacle course.',
      weeksAgo: 9,
    },
    {
      title: 'The Thursday walk',
      who: 'Anybody who likes',
      story:
        'It began when somebody asked who wanted to take the meeting on foot. Now there are always a few who walk.',
      weeksAgo: 22,
    },
  ],
};
