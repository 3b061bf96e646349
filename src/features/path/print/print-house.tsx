import { render } from 'preact';
import type { House } from '../../../domain/house/house.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { hub } from '../../../local/queries/hub.ts';
import { printElement } from '../../../ui/print-root.ts';
import { createQrPath } from '../../../ui/qr-path.ts';
import { entranceOf } from '../here.ts';
import { MapSheet, mapPaper } from './map-sheet.tsx';
import { fills, pageCss, papers } from './paper.ts';
import styles from './sign.module.css';
import { Sign, type SignSource } from './sign.tsx';
import { signAddress } from './sign-address.ts';

type Place = readonly [id: string, spot: FieldsOf<'spot'>];

/** `A5`: a sign on each sheet. `A4`: two side by side, to be cut apart. */
export type SignPaper = 'A5' | 'A4';

/** Prints the signs of these places; resolves when the dialog is closed, rejects when a code cannot be drawn. */
export async function printSigns(places: readonly Place[], paper: SignPaper): Promise<void> {
  const { name = '', language = 'sv' } = hub.peek()?.fields ?? {};
  const signs = await Promise.all(
    places.map(
      async ([id, spot]): Promise<SignSource> => ({
        ...{ id, spot, hub: name, language },
        qr: await createQrPath(signAddress(spot.code)),
      }),
    ),
  );
  const sheet = paper === 'A5' ? papers.A5 : { width: papers.A4.height, height: papers.A4.width };
  const each = paper === 'A5' ? 1 : 2;
  const pages = Array.from({ length: Math.ceil(signs.length / each) }, (_, i) =>
    signs.slice(i * each, (i + 1) * each),
  );
  await printElement(
    (root) =>
      render(
        pages.map((page) => (
          <section key={page[0]?.id} class={styles.page} style={fills(sheet)}>
            {page.map((sign) => (
              <Sign key={sign.id} {...sign} />
            ))}
            {page.length < each && <span />}
          </section>
        )),
        root,
      ),
    { pageCss: pageCss(sheet), tidy: (root) => render(null, root) },
  );
}

/** Prints the house on one page. `pictures`: addresses of the floors' own pictures by floor. */
export async function printMap(house: House, pictures: ReadonlyMap<string, string>): Promise<void> {
  const { name = '', language = 'sv' } = hub.peek()?.fields ?? {};
  const entrance = house.spot.get(entranceOf(house) ?? '')?.code;
  const qr = entrance ? await createQrPath(signAddress(entrance)) : null;
  const sheet = mapPaper(house);
  await printElement(
    (root) => render(<MapSheet {...{ house, pictures, qr, sheet, language }} hub={name} />, root),
    {
      pageCss: pageCss(sheet),
      tidy: (root) => render(null, root),
    },
  );
}
