// Medians of runs, and the table.
const med = (xs) => {
  const s = xs.filter((x) => typeof x === 'number' && Number.isFinite(x)).sort((a, b) => a - b);
  return s.length ? (s[(s.length - 1) >> 1] + s[s.length >> 1]) / 2 : undefined;
};

export function summarise(results) {
  const out = {};
  for (const name of Object.keys(results.peers)) {
    const runs = results.runs.filter((r) => r.peer === name);
    if (!runs.length) continue;
    const m = (f) =>
      med(
        runs.map((r) => {
          try {
            return f(r);
          } catch {
            return undefined;
          }
        }),
      );
    const span = (f) => {
      const v = runs
        .map((r) => {
          try {
            return f(r);
          } catch {
            return undefined;
          }
        })
        .filter(Number.isFinite);
      return v.length ? [Math.min(...v), Math.max(...v)] : undefined;
    };
    out[name] = {
      runs: runs.length,
      n: runs[0].n,
      w1Median: m((r) => r.w1.median),
      w1P95: m((r) => r.w1.p95),
      w1Last100: m((r) => r.w1.last100),
      w1Singles: m((r) => r.w1.singlesMs),
      w1Bulk: m((r) => r.w1.bulkMs + r.w1.flushMs),
      w1Total: m((r) => r.w1.totalMs),
      w2Received: m((r) => r.w2.receivedMs),
      w2Stored: m((r) => r.w2.storedMs),
      w2Bytes: m((r) => r.w2.up + r.w2.down),
      serverCpu: m((r) => r.server.cpuMs),
      serverRss: m((r) => r.server.rssMb),
      w3Queryable: m((r) => r.w3.queryableMs),
      w3Persisted: m((r) => r.w3.persistedMs),
      w3Bytes: m((r) => r.w3.up + r.w3.down),
      w4Median: m((r) => r.w4.median),
      w4P95: m((r) => r.w4.p95),
      w4Bytes: m((r) => (r.w4.a.up + r.w4.a.down + r.w4.b.up + r.w4.b.down) / (r.w4.n ?? 100)),
      w5Warm: m((r) => r.w5.median),
      w5Cold: m((r) => r.w5.cold),
      w6: runs.some((r) => r.w6)
        ? runs.filter((r) => r.w6).every((r) => r.w6.keptBoth === r.w6.of && r.w6.converged)
          ? 'yes'
          : 'no'
        : undefined,
      w6Converged: runs.filter((r) => r.w6).every((r) => r.w6.converged),
      span: {
        w1Total: span((r) => r.w1.totalMs),
        w2Stored: span((r) => r.w2.storedMs),
        w3Persisted: span((r) => r.w3.persistedMs),
        w4Median: span((r) => r.w4.median),
        w5Warm: span((r) => r.w5.median),
      },
      failed: runs.filter((r) => r.failed).map((r) => `run ${r.run} ${r.failed.step}: ${r.failed.error}`),
    };
  }
  return out;
}

const ms = (x) =>
  x === undefined
    ? '–'
    : x >= 10000
      ? `${(x / 1000).toFixed(1)} s`
      : x >= 100
        ? `${Math.round(x)}`
        : x >= 10
          ? x.toFixed(1)
          : x.toFixed(2);
const mb = (x) =>
  x === undefined ? '–' : x >= 1e5 ? `${(x / 1e6).toFixed(2)} MB` : `${(x / 1e3).toFixed(1)} kB`;

export function table(results) {
  const s = results.summary;
  const head = [
    'peer',
    'runs',
    'W1 one write median / p95',
    'W1 1,000 singles',
    'W1 rest in bulk',
    'W1 total',
    'W2 received / durable',
    'W2 wire',
    'W3 queryable / persisted',
    'W3 wire',
    'W4 median / p95',
    'W5 warm / cold',
    'W6 keeps both',
    'client min / gzip',
  ];
  const rows = Object.entries(s).map(([name, r]) => [
    name,
    r.runs,
    `${ms(r.w1Median)} / ${ms(r.w1P95)}`,
    ms(r.w1Singles),
    ms(r.w1Bulk),
    ms(r.w1Total),
    r.w2Stored === undefined ? '–' : `${ms(r.w2Received)} / ${ms(r.w2Stored)}`,
    mb(r.w2Bytes),
    r.w3Queryable === undefined ? '–' : `${ms(r.w3Queryable)} / ${ms(r.w3Persisted)}`,
    mb(r.w3Bytes),
    r.w4Median === undefined ? '–' : `${ms(r.w4Median)} / ${ms(r.w4P95)}`,
    r.w5Warm === undefined ? '–' : `${ms(r.w5Warm)} / ${ms(r.w5Cold)}`,
    r.w6 ?? '–',
    `${mb(results.peers[name].min)} / ${mb(results.peers[name].gz)}`,
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`);
  const fails = Object.entries(s).flatMap(([name, r]) => r.failed.map((f) => `- ${name}: ${f}`));
  const m = results.machine ?? {};
  return [
    `Milliseconds unless a unit is given; medians of the runs, n = ${Object.values(s)[0]?.n}; ${m.date}, ${m.cores} cores, ${m.memGb} GB, Node ${m.node}, Chromium ${m.chromium}.`,
    '',
    ...lines,
    ...(fails.length ? ['', 'Failures:', ...fails] : []),
  ].join('\n');
}

if (process.argv[1]?.endsWith('report.mjs')) {
  const { readFileSync } = await import('node:fs');
  const r = JSON.parse(readFileSync(process.argv[2] ?? 'results.json', 'utf8'));
  r.summary = summarise(r);
  console.log(table(r));
}
