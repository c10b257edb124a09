// Opens the pack in the browser that shows it. Nothing leaves this page, and nothing is kept when it closes.
const byId = (id) => document.getElementById(id);
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const head = JSON.parse(byId("head").textContent);
const most = 50;
let pack;

byId("open").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    pack = JSON.parse(await decrypted(byId("words").value.trim()));
  } catch {
    byId("wrong").textContent = "These words do not open this pack. Type them as they were told to you, capitals and spaces too.";
    byId("wrong").hidden = false;
    return;
  }
  byId("words").value = "";
  byId("open").hidden = true;
  byId("pack").hidden = false;
  byId("ring").textContent = pack.ring ? `Ring: ${pack.ring}` : "The council has not said whom to ring.";
  await show(pack.children.slice(0, most), `${pack.children.length} children with whom something is open, danger first`);
  byId("name").focus();
});

byId("find").addEventListener("submit", async (event) => {
  event.preventDefault();
  const typed = byId("name").value;
  const words = wordsOf(typed);
  const found = words.length === 0 ? pack.children : pack.children.filter((child) => has(child, typed, words));
  await show(found.slice(0, most), words.length === 0 ? "Everybody, danger first" : `${found.length} found`, found.length, await isClosed(words));
});

async function decrypted(words) {
  const utf8 = new TextEncoder();
  const material = await crypto.subtle.importKey("raw", utf8.encode(words), "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(head.salt), iterations: head.rounds },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["decrypt"],
  );
  const how = { name: "AES-GCM", iv: bytes(head.nonce), additionalData: utf8.encode(head.made) };
  const small = await crypto.subtle.decrypt(how, key, bytes(byId("children").textContent));
  return new Response(new Blob([small]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

function has(child, typed, words) {
  if (child.id.toLowerCase() === typed.trim().toLowerCase()) return true;
  const name = wordsOf(child.name);
  return words.every((word) => name.some((part) => part.startsWith(word)));
}

// The same plain spelling as Linnet's own search: no accents, no apostrophes, a hyphen parts two words.
function wordsOf(name) {
  const letters = { ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", ß: "ss", ı: "i", þ: "th", ð: "d" };
  const plain = name.normalize("NFD").replace(/\p{Mn}|['’`.]/gu, "").toLowerCase();
  return plain.replace(/[łøđæœßıþð]/g, (letter) => letters[letter]).split(/[^\p{L}\p{Nd}]+/u).filter((word) => word.length > 0);
}

// A restricted record is not in the pack: only a hash of its name is, so that who already knows the name is told to ring.
async function isClosed(words) {
  for (let one = 0; one < words.length; one++)
    for (let other = one + 1; other < words.length; other++)
      if (pack.closed.includes(await hash([words[one], words[other]].sort().join(" ")))) return true;
  return false;
}

async function hash(text) {
  const salted = new Uint8Array([...bytes(pack.salt), ...new TextEncoder().encode(text)]);
  const digest = await crypto.subtle.digest("SHA-256", salted);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function show(children, says, altogether = pack.children.length, closed = false) {
  const found = byId("found");
  found.replaceChildren(line("h2", says));
  if (closed) found.append(line("p", "There may be a restricted record of this name: ring the duty manager before you decide.", "wrong"));
  if (children.length === 0) found.append(line("p", "Nobody of this name has open work with children's services. That is not to say that nothing is known: closed records are not in the pack."));
  for (const child of children) found.append(folded(child));
  if (altogether > children.length) found.append(line("p", `and ${altogether - children.length} more. Type a name to find them.`));
}

function folded(child) {
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  summary.append(line("strong", child.name), ` ${child.born}. `, line("span", child.status.join(", "), "status"));
  fold.append(summary);
  fold.addEventListener("toggle", () => fold.open && fold.childElementCount === 1 && (fill(fold, child), wasOpened(child)));
  return fold;
}

function fill(fold, child) {
  fold.append(line("p", `Number ${child.id}. ${child.heldBy}. ${child.lastSeen}.`));
  fold.append(line("h3", "Waiting for"), list(child.waits, "Nothing that Linnet counts."));
  for (const piece of child.writing)
    fold.append(line("h3", piece.heading), piece.text ? line("p", piece.text, "words") : line("p", "Nobody has written it.", "none"));
  fold.append(line("h3", "People around the child"), list(child.people, "Nobody is recorded."));
}

function wasOpened(child) {
  const opened = byId("opened");
  if (opened.firstElementChild?.textContent === "Nothing yet.") opened.replaceChildren();
  opened.append(line("li", `${child.id}, ${child.name}, at ${new Date().toLocaleTimeString("en-GB", { timeZone: "Europe/London" })}`));
}

function list(lines, none) {
  if (lines.length === 0) return line("p", none, "none");
  const all = document.createElement("ul");
  all.append(...lines.map((one) => line("li", one)));
  return all;
}

function line(tag, text, className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
