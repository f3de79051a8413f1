import { METHOD as agreement } from '../agreement/method.ts';
import type { Method } from '../method.ts';
import { METHOD as networks } from '../networks/method.ts';
import { METHOD as polarisation } from '../polarisation/method.ts';
import { METHOD as unity } from '../unity/method.ts';

/** Every method, once. */
export const METHODS: readonly Method[] = [agreement, unity, polarisation, networks];
