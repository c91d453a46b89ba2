/** Writes the list of everything the product depends on, as CycloneDX, to `dist/sbom.cdx.json` (or the file that is named). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const [file = join(ROOT, 'dist/sbom.cdx.json')] = process.argv.slice(2);

/** `name@version` of each package that is installed with the product. */
const NEEDED = new Set(
  Object.entries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`),
);

try {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const sbom = JSON.parse(text);
  // of npm's own --omit=dev falls whatever development needs too, as aws-cdk-lib (npm 11)
  const isNeeded = (ref) => ref === sbom.metadata.component['bom-ref'] || NEEDED.has(ref);
  sbom.components = sbom.components.filter((component) => isNeeded(component['bom-ref']));
  sbom.dependencies = sbom.dependencies
    .filter(({ ref }) => isNeeded(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isNeeded) }));
  // npm names the product after the folder that it happens to lie in
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  Object.assign(sbom.metadata.component, { name, type: 'application' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${sbom.components.length} packages listed in ${file}`);
} catch (error) {
  const said = String(error.stderr ?? error.message).trim();
  console.error(`sbom: the packages could not be listed (${said.split('\n')[0]}): run "npm ci" and try again`);
  process.exitCode = 1;
}
