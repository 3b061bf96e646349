import type { Language } from '../../../i18n/language.ts';

type Said = { readonly [L in Language]: string };

/** Something that does not work for everybody yet. */
export interface Shortcoming {
  readonly what: Said;
  /** The criterion of WCAG 2.2 it falls short of, or null where it is not about one. */
  readonly criterion: string | null;
  /** What one can do meanwhile. */
  readonly instead: Said;
}

/**
 * The facts behind the accessibility statement (lagen 2018:1937 om tillgänglighet till digital offentlig
 * service). They are about the app as delivered; whoever runs it is answerable and adds its own assessment.
 * To be gone through at least once a year, and whenever a screen is added.
 */
export const accessibilityFacts = {
  conformance: 'partly',
  /** The standard whose requirements presume that the law is followed. */
  standard: 'EN 301 549 V3.2.1 (WCAG 2.1 AA)',
  /** What we build to. */
  aim: 'WCAG 2.2 AA',
  /** YYYY-MM-DD */
  assessed: '2026-11-24',
  updated: '2026-11-24',
  reportUrl: 'https://www.digg.se/tdosanmalan',
  methods: [
    {
      sv: 'automatiska prov (axe) av skärmarna i båda språken och båda temana',
      en: 'automatic tests (axe) of the screens in both languages and both themes',
    },
    {
      sv: 'kontroll av att inget hamnar utanför skärmen vid 320 punkters bredd',
      en: 'a check that nothing falls off the screen at a width of 320 pixels',
    },
  ],
  shortcomings: [
    {
      what: {
        sv: 'Appen är inte prövad med skärmläsare, bara tangentbord eller större text på riktiga telefoner och surfplattor.',
        en: 'The app has not been tried with screen readers, only a keyboard or larger text on real phones and tablets.',
      },
      criterion: null,
      instead: {
        sv: 'Säg till om något inte läses upp, så rättar vi det.',
        en: 'Tell us if something is not read out, and we mend it.',
      },
    },
    {
      what: {
        sv: 'Skanning av QR-koder kräver att man kan hålla upp en kod mot en kamera.',
        en: 'Scanning a QR code takes holding a code up to a camera.',
      },
      criterion: null,
      instead: {
        sv: 'Skriv två bokstäver av ditt namn, eller skriv koden som står bredvid.',
        en: 'Type two letters of your name, or type the code written beside it.',
      },
    },
    {
      what: {
        sv: 'Utskrivna klädnypor har liten text.',
        en: 'Printed clothespins have small text.',
      },
      criterion: null,
      instead: {
        sv: 'Välj en större etikett, eller skriv namnet för hand.',
        en: 'Choose a larger label, or write the name by hand.',
      },
    },
  ],
} as const satisfies {
  readonly conformance: 'fully' | 'partly' | 'not';
  readonly standard: string;
  readonly aim: string;
  readonly assessed: string;
  readonly updated: string;
  readonly reportUrl: string;
  readonly methods: readonly Said[];
  readonly shortcomings: readonly Shortcoming[];
};
