// Bundles the styles and scripts of Linnet's pages into ../wwwroot/assets.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { compile, Logger } from "sass";
import { build, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const target = join(here, "../wwwroot/assets");

await rm(target, { recursive: true, force: true });
await mkdir(join(target, "images"), { recursive: true });
await styles();
await scripts();
await images();
await refuseWhatIsNotOurs();

async function styles() {
  const { css } = compile(join(here, "linnet.scss"), { loadPaths: [here, modules], logger: Logger.silent });
  const small = await transform(withoutCrest(css), { loader: "css", minify: true });
  await writeFile(join(target, "linnet.css"), small.code);
}

function withoutCrest(css) {
  return css.replace(/[^;{}]*govuk-crest\.svg[^;}]*;?/g, "");
}

async function scripts() {
  await build({
    entryPoints: [join(here, "linnet.js")],
    outfile: join(target, "linnet.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
  });
}

// Only the icons: the other images of both libraries are crests, crowns and logotypes.
async function images() {
  const from = join(modules, "@ministryofjustice/frontend/moj/assets/images");
  const icons = (await readdir(from)).filter((name) => /^icon-[a-z-]+\.svg$/.test(name));
  for (const icon of icons) await copyFile(join(from, icon), join(target, "images", icon));
  await copyFile(join(here, "linnet.svg"), join(target, "images", "linnet.svg"));
}

async function refuseWhatIsNotOurs() {
  const css = await readFile(join(target, "linnet.css"), "utf8");
  for (const foreign of ["GDS Transport", "@font-face", "crest.svg"]) {
    if (css.includes(foreign)) throw new Error(`The style sheet holds "${foreign}": it is licensed to GOV.UK alone.`);
  }
}
