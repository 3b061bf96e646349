import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Ticks per second of Linux's process times. */
const ticks = 100;

/** Processor time of a process so far, in seconds. Linux only. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Resident memory of a process, MB. */
export function rssMb(pid: number): number {
  const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}

function machineSeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.sys + times.irq + times.nice, 0) / 1000;
}

/** Shares of one core, in percent, since it was made: the server, this process, and the whole machine. */
export function watchCpu(pid: number): () => { server: number; load: number; machine: number } {
  const began = {
    at: performance.now(),
    pid: cpuSeconds(pid),
    own: process.cpuUsage(),
    all: machineSeconds(),
  };
  return () => {
    const seconds = (performance.now() - began.at) / 1000;
    const own = process.cpuUsage(began.own);
    const share = (used: number) => Math.round((used / seconds) * 100);
    return {
      server: share(cpuSeconds(pid) - began.pid),
      load: share((own.user + own.system) / 1e6),
      machine: share(machineSeconds() - began.all),
    };
  };
}

/** The value below which a share `p` of the values lie; NaN of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
