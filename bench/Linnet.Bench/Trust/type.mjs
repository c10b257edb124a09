// People who type into a form of Linnet's, each in a browser of their own: the page's own script (keep.js) keeps what they type, in real
// time, on a real server. Only the glass is missing. Standard input: JSON with the script, the server and the typists. Standard output:
// "typed N LENGTH" after each keystroke, "kept N LENGTH" once the server has said that it holds so much.
const { script, address, autosave, typists } = JSON.parse(await text(process.stdin));
const withKeepWriting = new Function("fetch", "document", "FormData", script.replace("export function", "return function"));
const document = { visibilityState: "visible", addEventListener() {} };

for (const typist of typists) {
  const form = formOf(typist);
  if (autosave) withKeepWriting((path, how) => send(typist, path, how), document, function (of) { return of.entries(); })(form);
  setTimeout(() => type(typist, form), typist.from);
}

// A keystroke every 80 to 160 milliseconds: no pause is long enough for everything to be kept in it.
function type(typist, form) {
  form.note = typist.text.slice(0, form.note.length + 1);
  console.log(`typed ${typist.number} ${form.note.length}`);
  form.heard?.();
  setTimeout(() => type(typist, form), 80 + Math.random() * 80);
}

function formOf({ unseen }) {
  return {
    note: "",
    dataset: { keep: "/writing" },
    entries() { return Object.entries({ ...unseen, note: this.note }); },
    querySelector: () => null,
    addEventListener(what, heard) { if (what === "input") this.heard = heard; },
  };
}

async function send({ number, cookie }, path, how) {
  const answer = await fetch(new URL(path, address), { ...how, headers: { cookie } });
  if (answer.status === 204) console.log(`kept ${number} ${how.body.get("note").length}`);
  return answer;
}

async function text(stream) {
  let all = "";
  for await (const part of stream) all += part;
  return all;
}
