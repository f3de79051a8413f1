/**
 * Makes a client out of the document with each generator, builds the program beside this file on it, and runs that
 * against a server with the first dossier. Each has a folder of its own outside of the tree, and the document goes in as
 * it stands. Names as arguments run only these.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const VERSIONS = {
  typescript: '5.9.3',
  '@types/node': '20.19.43',
  'openapi-typescript': '7.13.0',
  'openapi-fetch': '0.17.0',
  '@hey-api/openapi-ts': '0.99.0',
  orval: '8.38.0',
  'openapi-python-client': '0.29.1',
  mypy: '2.4.1',
  'oapi-codegen': 'v2.8.2',
  'oapi-codegen/runtime': 'v1.9.0',
  'openapi-generator-cli': '7.25.0',
  ogen: 'v1.25.0',
};
const JAR_SHA256 = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Copied into each project; the second is in OpenAPI 3.0, for generators that read no other. */
const [DOCUMENT, TWIN] = ['openapi.json', 'openapi-3.0.json'];
const scratch = mkdtempSync(join(tmpdir(), 'demarche-sdks-'));
const pinned = (name) => `${name}@${VERSIONS[name]}`;

/** What each needs on the machine, and how its project is made, built and run. */
const PROJECTS = {
  'typescript-openapi-fetch': typescript(['openapi-typescript', 'openapi-fetch'], async (run) => {
    await run('npx', 'openapi-typescript', DOCUMENT, '-o', 'demarche.ts');
  }),
  'java-native': java('native'),
  'go-oapi-codegen': go(async (run) => {
    const tool = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen';
    await run('mkdir', 'demarche');
    await run('go', 'run', `${tool}@${VERSIONS['oapi-codegen']}`, '-config', 'config.yaml', DOCUMENT);
    await run('go', 'get', `github.com/oapi-codegen/runtime@${VERSIONS['oapi-codegen/runtime']}`);
  }),
  'python-openapi-python-client': python(['openapi-python-client'], async (run, bin) => {
    const out = ['--meta', 'none', '--output-path', 'demarche_client'];
    await run(bin('openapi-python-client'), 'generate', '--path', DOCUMENT, ...out);
  }),
  'typescript-hey-api': typescript(
    ['@hey-api/openapi-ts'],
    async (run) => {
      await run('npx', 'openapi-ts', '-i', DOCUMENT, '-o', 'demarche');
    },
    { node: [22, 18] },
  ),
  'typescript-orval': typescript(['orval'], (run) => run('npx', 'orval'), { node: [22, 18] }),
  'python-openapi-generator': python(
    [],
    async (run, bin) => {
      await openapiGenerator(run, 'python', 'client', '--package-name', 'demarche_client');
      await run(bin('pip'), 'install', '-q', '--disable-pip-version-check', './client');
    },
    { java: true, mvn: true },
  ),
  'java-okhttp-gson': java('okhttp-gson'),
  'go-ogen': go(async (run) => {
    const ogen = `github.com/ogen-go/ogen@${VERSIONS.ogen}`;
    const options = ['--config', 'config.yaml', '--target', 'demarche', '--package', 'demarche'];
    await run('go', 'run', ogen.replace('@', '/cmd/ogen@'), ...options, DOCUMENT);
    await run('go', 'get', ogen);
    await run('go', 'mod', 'tidy');
  }),
  // Its versions are in its Cargo.toml.
  'rust-progenitor': {
    needs: { cargo: true },
    async build(run) {
      await run('cargo', 'build', '-q');
      return ['target/debug/example'];
    },
  },
};

function typescript(packages, generate, needs = {}) {
  return {
    needs: { npm: true, ...needs },
    async build(run, folder) {
      writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
      const compilerOptions = {
        strict: true,
        target: 'es2022',
        module: 'nodenext',
        outDir: 'dist',
        rewriteRelativeImportExtensions: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
      const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
      await run('npm', 'install', ...quiet, ...['typescript', '@types/node', ...packages].map(pinned));
      await generate(run);
      await run('npx', 'tsc');
      return ['node', 'dist/main.js'];
    },
  };
}

function java(library) {
  return {
    needs: { java: true, javac: true, mvn: true },
    async build(run) {
      const properties = 'openApiNullable=false,disallowAdditionalPropertiesIfNotPresent=false';
      const options = ['--library', library, '--additional-properties', properties];
      await openapiGenerator(run, 'java', '.', ...options);
      await run('mkdir', '-p', 'src/main/java');
      await run('mv', 'Main.java', 'src/main/java');
      await run('mvn', '-q', '-B', 'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath');
      return ['sh', '-c', `exec java -cp "target/classes${delimiter}$(cat classpath)" Main`];
    },
  };
}

function go(generate) {
  return {
    needs: { go: true },
    async build(run) {
      await run('go', 'mod', 'init', 'example');
      await generate(run);
      await run('go', 'build', '-o', 'example', '.');
      return ['./example'];
    },
  };
}

function python(packages, generate, needs = {}) {
  return {
    needs: { python3: true, ...needs },
    async build(run) {
      const bin = (name) => join('venv', 'bin', name);
      await run('python3', '-m', 'venv', 'venv');
      const versions = ['mypy', ...packages].map((name) => `${name}==${VERSIONS[name]}`);
      await run(bin('pip'), 'install', '-q', '--disable-pip-version-check', ...versions);
      await generate(run, bin);
      await run(bin('mypy'), 'main.py');
      return [bin('python'), 'main.py'];
    },
  };
}

async function openapiGenerator(run, language, out, ...options) {
  generatorJar ??= fetchGenerator(run);
  await run('java', '-jar', await generatorJar, 'generate', '-g', language, '-i', DOCUMENT, '-o', out, ...options);
}
let generatorJar = null;

/** By Maven, which knows where this machine gets its packages. Returns the path of the jar. */
async function fetchGenerator(run) {
  const cache = join(root, 'node_modules/.cache/clients');
  const jar = join(cache, `openapi-generator-cli-${VERSIONS['openapi-generator-cli']}.jar`);
  const isThere = () => {
    try {
      return createHash('sha256').update(readFileSync(jar)).digest('hex') === JAR_SHA256;
    } catch {
      return false;
    }
  };
  if (!isThere()) {
    mkdirSync(cache, { recursive: true });
    const artifact = `org.openapitools:openapi-generator-cli:${VERSIONS['openapi-generator-cli']}`;
    await run('mvn', '-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${cache}`);
    if (!isThere()) throw new Error(`${jar} has another checksum than ${JAR_SHA256}`);
  }
  return jar;
}

/** Whether a program is on the machine; of Node, whether this one is new enough. */
function lacks([program, needed]) {
  if (program === 'node') {
    const [major, minor] = process.versions.node.split('.').map(Number);
    return major < needed[0] || (major === needed[0] && minor < needed[1]) ? `Node ${needed.join('.')} or newer` : null;
  }
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return null;
  } catch {
    return program;
  }
}

async function startServer() {
  const folder = join(scratch, 'server');
  mkdirSync(folder);
  const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), IMPORT_DIR: join(folder, 'imports') };
  for (const name of ['DATABASE_URL', 'HOST']) delete env[name];
  const main = join(root, 'dist/main.js');
  const server = spawn('node', [main, 'serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const found = {};
  for await (const line of createInterface({ input: server.stdout })) {
    Object.assign(found, JSON.parse(line));
    if (found.address && found.key) return { server, ...found };
  }
  throw new Error('the server did not start');
}

/** What a later server would answer: in every object a field that no client knows. It must break none. */
async function startLaterServer(address) {
  const answer = async (request, response) => {
    const body = request.method === 'POST' ? Buffer.concat(await request.toArray()) : undefined;
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const headers = { authorization, 'content-type': type };
    const known = await fetch(address + request.url, { method: request.method, headers, body });
    const text = JSON.stringify(await known.json(), (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? { ...value, ofALaterVersion: ['new'] } : value,
    );
    response.writeHead(known.status, { 'content-type': known.headers.get('content-type') }).end(text);
  };
  const later = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(502).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(later, 'listening');
  return { later, url: `http://127.0.0.1:${later.address().port}` };
}

/** Runs a program in the folder of a project. Its output is told where it fails. */
function runner(folder, env) {
  return async (command, ...args) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`${[command, ...args].join(' ')} (${code})\n${output.slice(-6000)}`);
    return output;
  };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PROJECTS));
if (unknown.length > 0) {
  console.error(`there is no ${unknown.join(', ')}: one of ${Object.keys(PROJECTS).join(', ')}`);
  process.exit(2);
}
const counts = { passed: 0, failed: 0, skipped: 0 };
const { server, address, key } = await startServer();
const { later, url } = await startLaterServer(address);
const env = { ...process.env, DEMARCHE_URL: url, DEMARCHE_KEY: key };
/** Builds a project, and runs its program once no other runs: what they write to the server must not mix. */
async function check(name) {
  const { needs, build } = PROJECTS[name];
  const missing = Object.entries(needs).map(lacks).filter(Boolean);
  if (missing.length > 0) {
    counts.skipped += 1;
    console.log(`skipped  ${name}: ${missing.join(', ')} not on this machine`);
    return;
  }
  const folder = join(scratch, name);
  const begun = Date.now();
  const tell = (word) => console.log(`${word.padEnd(8)} ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
  try {
    cpSync(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
    for (const file of [DOCUMENT, TWIN]) cpSync(join(root, 'openapi', file), join(folder, file));
    const run = runner(folder, env);
    const program = await build(run, folder);
    const running = lastRun.then(() => run(...program));
    lastRun = running.catch(() => {});
    const output = await running;
    const told = output.split('\n').filter((line) => /^(positions|written|problem|listed|condition): /.test(line));
    if (told.length !== 5) throw new Error(`told ${told.length} of five things:\n${output}`);
    counts.passed += 1;
    tell('passed');
  } catch (error) {
    counts.failed += 1;
    tell('FAILED');
    console.log(error.message);
  }
  rmSync(folder, { recursive: true, force: true });
}
let lastRun = Promise.resolve();

/** Two at a time, because each spends much of its time waiting for downloads. Those listed last take longest. */
const AT_ONCE = 2;
const names = asked.length > 0 ? asked : Object.keys(PROJECTS);
async function checkRest() {
  for (let name = names.pop(); name !== undefined; name = names.pop()) await check(name);
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, checkRest));
} finally {
  later.close();
  server.kill();
  await once(server, 'close');
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
