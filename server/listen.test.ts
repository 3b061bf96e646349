import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createEventStream } from './http/event-stream.ts';
import { listen } from './listen.ts';

const plain = { tls: null, host: '127.0.0.1', port: 0 };

describe('listening', () => {
  it('answers, and stops though an event stream is open', async () => {
    const app = new Hono();
    app.get('/', (c) => c.text('here'));
    const closed: string[] = [];
    app.get('/live', (c) => c.body(createEventStream(() => closed.push('live')).stream));
    const listening = await listen(app, plain);
    if (!listening.ok) throw new Error(listening.code);
    const base = `http://127.0.0.1:${listening.value.port}`;
    expect(await (await fetch(base)).text()).toBe('here');
    const live = await fetch(`${base}/live`);
    const reading = live.text().catch(() => 'cut');
    await listening.value.stop(50);
    expect(await reading).toBe('cut');
    await expect(fetch(base)).rejects.toThrow();
  });

  it('says when the port is taken', async () => {
    const first = await listen(new Hono(), plain);
    if (!first.ok) throw new Error(first.code);
    const second = await listen(new Hono(), { ...plain, port: first.value.port });
    expect(second).toMatchObject({ ok: false, code: 'port-taken' });
    await first.value.stop(50);
  });

  it('says when the certificate cannot be read', async () => {
    const tls = { cert: '/nowhere/cert.pem', key: '/nowhere/key.pem' };
    expect(await listen(new Hono(), { ...plain, tls })).toMatchObject({ code: 'bad-certificate' });
  });
});
