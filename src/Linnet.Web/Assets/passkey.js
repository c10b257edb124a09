// Asks the device for a passkey, or for a signature with one. Where the browser cannot, the button stays hidden and the other ways remain.
export function offerPasskey(way) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON || !window.PublicKeyCredential.parseCreationOptionsFromJSON) return;

  const button = way.querySelector("button");
  const status = way.querySelector("[role=status]");
  way.hidden = false;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    status.textContent = "";
    button.disabled = true;
    try {
      await sign(button.form);
    } catch {
      status.textContent = "Your device gave no passkey. Try again, or use another way.";
    }
    button.disabled = false;
  });

  async function sign(form) {
    const answer = await fetch(way.dataset.challenge, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || answer.redirected) return send(form, {});

    const { options, challenge } = await answer.json();
    const credential =
      way.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    send(form, { challenge, signed: JSON.stringify(credential.toJSON()) });
  }

  // Sent as any form is: what is wrong with it stands on the page that answers.
  function send(form, fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = form.querySelector(`input[name=${name}]`) ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
      field.value = value;
    }
    form.action = button.formAction;
    form.submit();
  }
}
