// Imported before the program (`node --import`): leaves in a file what running it took, for whoever started it.
import { writeFileSync } from 'node:fs';

const path = process.env['HEARSAY_BENCH_USAGE'];
if (path !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  });
}
