// Bundles the editor into the program's resources, and the tests into a folder that `node --test` runs.
import { build } from 'esbuild'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const common = { absWorkingDir: here, bundle: true, charset: 'utf8', logLevel: 'warning', target: 'es2023' }

/** The committed files. No source map and no paths: two builds of one source are the same bytes. */
export async function bundle(into) {
  const { metafile } = await build({
    ...common,
    entryPoints: { editor: 'editor/main.ts' },
    outdir: into,
    format: 'iife',
    minify: true,
    metafile: true,
    legalComments: 'eof',
    banner: { js: '/*! Writethru, Apache License 2.0. The libraries in this file and their licences: editor.licences.txt */' },
  })
  writeFileSync(`${into}/editor.licences.txt`, licences(Object.keys(metafile.inputs)))
  await build({ ...common, entryPoints: { editor: 'editor/editor.css' }, outdir: into, minify: true })
}

/** A script that has nothing in it but ours: the wire view's, the passkeys'. */
export async function bundleOwn(name, into) {
  await build({
    ...common,
    entryPoints: { [name]: `${name}/main.ts` },
    outdir: into,
    format: 'iife',
    minify: true,
    banner: { js: '/*! Writethru, Apache License 2.0. */' },
  })
}

// The licences of the libraries ask to be handed on with every copy; most name themselves only in a file of their own.
function licences(inputs) {
  const packages = new Set(inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean))
  const parts = [...packages].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(`${here}node_modules/${name}/package.json`, 'utf8'))
    const text = readFileSync(`${here}node_modules/${name}/LICENSE`, 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `The libraries in editor.js, each with its licence.\n\n${parts.join('\n' + '-'.repeat(80) + '\n\n')}`
}

export async function bundleTests(folder, into) {
  rmSync(into, { recursive: true, force: true })
  const entries = readdirSync(`${here}${folder}`).filter((name) => name.endsWith('.test.ts'))
  await build({
    ...common,
    entryPoints: entries.map((name) => `${folder}/${name}`),
    outdir: into,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  })
}

export async function bundleDevelopment(into) {
  await build({
    ...common,
    entryPoints: ['dev/server.ts'],
    outdir: into,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  })
}

const [what, into] = process.argv.slice(2)
if (what === 'editor' && into) {
  await bundle(into)
} else if ((what === 'wire' || what === 'passkey') && into) {
  await bundleOwn(what, into)
} else if (what === 'tests' && into) {
  await bundleTests('test', into)
} else if (what === 'browser' && into) {
  await bundleTests('test/browser', into)
} else if (what === 'dev' && into) {
  await bundleDevelopment(into)
} else {
  console.error('Say what to bundle and where to: node bundle.mjs editor|wire|passkey|tests|browser|dev FOLDER')
  process.exit(2)
}
