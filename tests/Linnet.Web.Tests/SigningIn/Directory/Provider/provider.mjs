// A council's directory as the tests need it: whoever the browser's cookie "who" names is signed in at once.
// node provider.mjs PORT CALLBACK: says "ready" when it answers.
import Provider from "oidc-provider";

const [port, callback] = process.argv.slice(2);
const emails = { "subject-priya": "priya@ashcombe.example", "subject-stranger": "manager@ashcombe.example", "subject-twofaced": "two@ashcombe.example" };
const client = (name) => ({
  client_id: name,
  client_secret: `the secret of ${name}`,
  redirect_uris: [callback],
  token_endpoint_auth_method: "client_secret_post",
});

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [client("linnet"), client("another")],
  claims: { openid: ["sub"], email: ["email", "email_verified"] },
  cookies: { keys: ["only for tests"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: emails[sub], email_verified: true }) }),
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope("openid email");
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  if (ctx.path.startsWith("/interaction/")) {
    const who = ctx.cookies.get("who", { signed: false });
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: `subject-${who}` } }, { mergeWithLastSubmission: false });
    ctx.respond = false;
    return;
  }
  await next();

  // One whose details are another's: what a directory must never say, and what is said all the same.
  if (ctx.path === "/me" && ctx.body?.sub === "subject-twofaced") ctx.body.sub = "subject-priya";
});

provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
