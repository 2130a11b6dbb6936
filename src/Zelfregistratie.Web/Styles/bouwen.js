// Writes css/portaal.css and iconen.svg into the folder named as the only argument.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "sass";

const target = process.argv[2];
if (!target) throw new Error("Usage: node bouwen.js <folder>");

const appuniversum = "node_modules/@appuniversum/ember-appuniversum";
const icons = [
  "alert-circle", "alert-triangle", "check", "chevron-down", "clock", "download", "external-link",
  "eye", "filter", "info-circle", "nav-left", "nav-right", "pencil", "plus", "printer", "search", "user", "x",
];

// Appuniversum still uses @import and global functions; its partials share variables that only @import passes on.
const { css } = compile("portaal.scss", {
  style: "compressed",
  loadPaths: [`${appuniversum}/styles`],
  quietDeps: true,
  silenceDeprecations: ["import", "global-builtin", "color-functions"],
});

const all = readFileSync(`${appuniversum}/public/appuniversum-symbolset.svg`, "utf8");
const symbols = icons.map((name) => {
  const symbol = all.match(new RegExp(`<symbol[^>]* id="${name}"[^>]*>[\\s\\S]*?</symbol>`));
  if (!symbol) throw new Error(`Appuniversum has no icon "${name}".`);
  return symbol[0].replace(/<mask[\s\S]*?<\/mask>|<g mask[\s\S]*?<\/g>/g, "").replace(/\s+/g, " ");
});

mkdirSync(join(target, "css"), { recursive: true });
writeFileSync(join(target, "css", "portaal.css"), `${css}\n`);
writeFileSync(
  join(target, "iconen.svg"),
  `<!-- Icons of Appuniversum, MIT, copyright (c) 2020 -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`,
);

// The licence asks that its text goes along with every copy.
copyFileSync(`${appuniversum}/LICENSE.md`, join(target, "css", "appuniversum-LICENSE.md"));
