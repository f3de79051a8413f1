import { METHOD as agreement } from '../agreement/method.ts';
import { METHOD as commonGround } from '../common-ground/method.ts';
import { METHOD as evidence } from '../evidence/method.ts';
import { METHOD as lineage } from '../lineage/method.ts';
import type { Method } from '../method.ts';
import { METHOD as networks } from '../networks/method.ts';
import { METHOD as polarisation } from '../polarisation/method.ts';
import { METHOD as reliability } from '../reliability/method.ts';
import { METHOD as sensitivity } from '../sensitivity/method.ts';
import { METHOD as shifts, VOLATILITY as volatility } from '../shifts/method.ts';
import { METHOD as silence } from '../silence/method.ts';
import { METHOD as triggers } from '../triggers/method.ts';
import { METHOD as unity } from '../unity/method.ts';
import { METHOD as wordsAndDeeds } from '../words-and-deeds/method.ts';

/** Every method, once. */
export const METHODS: readonly Method[] = [
  agreement,
  triggers,
  commonGround,
  evidence,
  sensitivity,
  unity,
  polarisation,
  networks,
  shifts,
  volatility,
  silence,
  lineage,
  wordsAndDeeds,
  reliability,
];
