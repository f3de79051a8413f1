// Takes out of node_modules what the program never loads, for the image: `node scripts/prune.js node_modules`. Fails where there is nothing to take out.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SUPERFLUOUS = [
  {
    what: 'query compilers for other databases than PostgreSQL, smaller and slower ones, and ones for require()',
    where: '@prisma/client/runtime',
    // src/generated/prisma/internal/class.ts names the two that are kept.
    names: /^query_compiler_(?!fast_bg\.postgresql\.(wasm-base64\.)?mjs$)/,
  },
  { what: 'the Prisma client for edge runtimes', where: '@prisma/client/runtime', names: /^wasm-compiler-edge\.m?js$/ },
  {
    what: 'builds of SQLite for browsers, for debugging and without WASM',
    where: 'sql.js/dist',
    names: /^(?!sql-wasm\.(js|wasm)$)/,
  },
  { what: 'source maps', where: '.', names: /\.map$/ },
];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/prune.js FOLDER');
for (const { what, where, names } of SUPERFLUOUS) {
  const files = readdirSync(join(folder, where), { recursive: where === '.', withFileTypes: true })
    .filter((file) => file.isFile() && names.test(file.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  if (files.length === 0) throw new Error(`nothing in ${folder} is of this kind any more: ${what}`);
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  for (const path of files) rmSync(path);
  console.log(`${(bytes / 1e6).toFixed(1)} MB less: ${what}`);
}
