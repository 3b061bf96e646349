import { type Language, language } from '../../i18n/language.ts';
import { hub } from '../../local/queries/hub.ts';

/** The language of the house's own words where it is not the screen's, for `lang`; undefined where it is. */
export function hubLang(): Language | undefined {
  const spoken = hub.value?.fields.language;
  return spoken === language.value ? undefined : spoken;
}

const [begin, end] = ['\u2068', '\u2069'];
const marked = /\u2068([^\u2069]*)\u2069/;

/** The house's own words on their way into a sentence of another language: between marks that nobody sees. */
export const asHubWords = (text: string): string =>
  hubLang() === undefined || text === '' ? text : `${begin}${text}${end}`;

/** A sentence without those marks, for whoever only takes letters. */
export const withoutMarks = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** A sentence with the house's own words in it: those are read aloud in their language. */
export function Told({ children }: { children: string }) {
  const lang = hubLang();
  return (
    <>
      {children.split(marked).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <bdi key={i} lang={lang}>
            {part}
          </bdi>
        ),
      )}
    </>
  );
}
