import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Qr } from './qr.tsx';
import { createQrPath, modulesToPath } from './qr-path.ts';

describe('the path of a code', () => {
  it('joins dark modules of a row and leaves four light ones on every side', () => {
    expect(modulesToPath([1, 1, 0, 1], 2)).toEqual({ path: 'M4 4h2v1H4zM5 5h1v1H5z', size: 10 });
  });

  it('is as large as the text needs', async () => {
    expect((await createQrPath('hej')).size).toBe(21 + 8);
    expect((await createQrPath('x'.repeat(200))).size).toBeGreaterThan(45);
  });

  it('is refused for a text no code can hold', async () => {
    await expect(createQrPath('x'.repeat(3000))).rejects.toThrow();
  });
});

describe('a code', () => {
  it('has its name and its square before it is drawn', async () => {
    const { container } = render(<Qr text="https://hubb.example/" label="Öppna hubben" size={180} />);
    const image = screen.getByRole('img', { name: 'Öppna hubben' });
    expect(image.style.inlineSize || image.getAttribute('style')).toContain('180px');
    expect(container.querySelector('path')).toBeNull();
    await waitFor(() => expect(container.querySelector('path')).not.toBeNull());
  });
});
