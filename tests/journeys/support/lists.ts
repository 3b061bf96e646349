import { strToU8, zipSync } from 'fflate';

/** A list as somebody has it: what their program made of it, and why that is not easy. */
export interface UglyFile {
  readonly name: string;
  readonly why: string;
  readonly bytes: Uint8Array;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
};

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
/** A workbook as Excel lays it out: shared strings, a hidden sheet first, numbers and dates as numbers. */
const workbook = (): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': xml(
        '<workbook xmlns:r="r"><sheets><sheet name="Gammal" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Personer" sheetId="2" r:id="rId2"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': xml(
        '<sst><si><t>Namn</t></si><si><t>Befattning</t></si><si><t>Myndighet</t></si><si><t>Mobil</t></si><si><t>Började</t></si><si><r><t>Öberg, </t></r><r><t>Åsa</t></r></si><si><t>Enhetschef</t></si><si><t>Naturvårdsverket</t></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': xml('<worksheet><sheetData/></worksheet>'),
      'xl/worksheets/sheet2.xml': xml(
        [
          '<worksheet><sheetData>',
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>',
          '<row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3" t="s"><v>6</v></c><c r="C3" t="s"><v>7</v></c><c r="D3"><v>7.01234567E8</v></c><c r="E3" s="1"><v>46022</v></c></row>',
          '</sheetData></worksheet>',
        ].join(''),
      ),
    },
    { mtime: Date.UTC(2020, 0, 1) },
  );

/** Each brings Åsa Öberg of Naturvårdsverket. */
export const uglyFiles: readonly UglyFile[] = [
  {
    name: 'semikolon.csv',
    why: 'semicolons, a mark, CR LF',
    bytes: strToU8(
      '\ufeffFörnamn;Efternamn;Organisation;E-post\r\nÅsa;Öberg;Naturvårdsverket;asa@nvv.example\r\n',
    ),
  },
  {
    name: 'windows.csv',
    why: 'Windows-1252, columns swapped, blanks that do not break',
    bytes: latin(
      'E-post;Organisation;Efternamn;Förnamn\r\nASA@nvv.example;\u00a0Naturvårdsverket ;Öberg;\u00a0Åsa\r\n',
    ),
  },
  {
    name: 'komma.csv',
    why: 'commas, no mark, a quoted line break, half-empty rows, more columns',
    bytes: strToU8(
      'Nr,Namn,Organisation,Anteckning,E-post\n1,"Öberg, Åsa",Naturvårdsverket,"gillar\nte",asa@nvv.example\n,,,,\n2,"Öberg, Åsa",,,asa@nvv.example\n',
    ),
  },
  {
    name: 'unicode.txt',
    why: 'tabs in UTF-16',
    bytes: utf16('Namn\tMyndighet\tMejl\r\nÅsa Öberg\tNaturvårdsverket\tasa@nvv.example\r\n'),
  },
  {
    name: 'utan-rubriker.csv',
    why: 'no headings',
    bytes: strToU8('asa@nvv.example;Öberg, Åsa;Naturvårdsverket\nbo@skr.example;Alm, Bo;Skogsstyrelsen\n'),
  },
  {
    name: 'personer.xlsx',
    why: 'a workbook with a title, a number, a date and an empty row',
    bytes: workbook(),
  },
];

/** A list of `n` people in fifty organisations, the same each time. */
export const longList = (n: number): Uint8Array =>
  strToU8(
    `Förnamn;Efternamn;Organisation;E-post;Telefon\r\n${Array.from(
      { length: n },
      (_, i) =>
        `Namn${i % 400};Släkt${Math.floor(i / 400)};Kommun ${i % 50};p${i}@kommun.example;070-${1000000 + i}\r\n`,
    ).join('')}`,
  );
