import { act, render } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeatureRoute, PageModule } from '../ui/feature.ts';
import { navigate } from '../ui/navigate.ts';
import { RouterView } from './router.tsx';

const here = vi.hoisted(() => ({ table: { current: [] as FeatureRoute[] } }));
vi.mock('./routes.ts', () => ({ routesFor: () => ({ table: here.table.current, device: 'tablet' }) }));

const page = (title: string): PageModule => ({ Page: () => <h1 tabIndex={-1}>{title}</h1> });

/** A page whose file comes when told. */
function slowPage(title: string) {
  let arrive: (module: PageModule) => void = () => undefined;
  const load = () =>
    new Promise<PageModule>((resolve) => {
      arrive = resolve;
    });
  return { load, arrive: () => act(async () => arrive(page(title))) };
}

const Screen = () => (
  <main id="main">
    <RouterView />
  </main>
);

const showAt = async (path: string) => {
  navigate(path, { replace: true });
  const screen = render(<Screen />);
  await act(async () => undefined);
  return screen;
};

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('going to another page', () => {
  it('keeps the page before until the next one has come, then gives its heading the focus and its name the title', async () => {
    const slow = slowPage('Second');
    here.table.current = [
      { path: '/', load: async () => page('First') },
      { path: '/second', load: slow.load },
    ];
    const screen = await showAt('/');
    await act(async () => navigate('/second'));
    expect(screen.getByRole('heading').textContent).toBe('First');
    await slow.arrive();
    expect(await screen.findByRole('heading', { name: 'Second' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    expect(document.title).toBe('Second · Stigen');
  });

  it('shows the last page asked for, whatever order they come in', async () => {
    const slow = slowPage('Slow');
    here.table.current = [
      { path: '/', load: async () => page('First') },
      { path: '/slow', load: slow.load },
      { path: '/quick', load: async () => page('Quick') },
    ];
    const screen = await showAt('/');
    await act(async () => navigate('/slow'));
    await act(async () => navigate('/quick'));
    await slow.arrive();
    expect(await screen.findByRole('heading', { name: 'Quick' })).toBeTruthy();
  });

  it('does not take the focus when the app opens', async () => {
    here.table.current = [{ path: '/', load: async () => page('First') }];
    await showAt('/');
    expect(document.activeElement).toBe(document.body);
  });

  it('begins the same page anew when its address changes', async () => {
    const Page = ({ params }: { params: Readonly<Record<string, string>> }) => {
      return <h1>{params.person}</h1>;
    };
    here.table.current = [{ path: '/pins/:person', load: async () => ({ Page }) }];
    const screen = await showAt('/pins/a');
    await act(async () => navigate('/pins/b'));
    expect(await screen.findByRole('heading', { name: 'b' })).toBeTruthy();
  });
});

describe('a page that is not on the device yet', () => {
  it('says so and can be asked for again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const load = vi
      .fn<FeatureRoute['load']>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValue(page('Here at last'));
    here.table.current = [{ path: '/late', load }];
    const screen = await showAt('/late');
    const again = screen.getByRole('button');
    await act(async () => again.click());
    expect(await screen.findByRole('heading', { name: 'Here at last' })).toBeTruthy();
  });
});
