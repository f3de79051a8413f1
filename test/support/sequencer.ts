import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest starts first, so that no worker ends long after the other. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => turn(a) - turn(b));
  }
}

function turn({ moduleId, project }: TestSpecification): number {
  // A worker is not shared any more once a file that wants its own is next: these are never in between.
  if (project.config.isolate) return 0;
  if (moduleId.includes('/test/robustness/')) return 1;
  return /\.property\.test\.ts$/.test(moduleId) ? 2 : 3;
}
