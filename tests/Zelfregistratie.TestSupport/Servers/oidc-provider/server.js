// An OpenID provider that is not ours (npm oidc-provider), for the tests: node server.js PORT SETTINGS, where SETTINGS is JSON in base 64
// with `personen` (claims by id) and `clients` (metadata). Addresses under /proef/ steer it: clock, keys, failures.
import { createHash, generateKeyPairSync } from 'node:crypto';
import http from 'node:http';

const EchteTijd = Date;
let verschil = 0;
globalThis.Date = class extends EchteTijd {
  constructor(...args) {
    super(...(args.length === 0 ? [EchteTijd.now() + verschil] : args));
  }

  static now() {
    return EchteTijd.now() + verschil;
  }
};

const { default: Provider } = await import('oidc-provider');
const { SignJWT, importJWK } = await import('jose');

const poort = Number(process.argv[2]);
const { personen, clients } = JSON.parse(Buffer.from(process.argv[3], 'base64').toString());
const issuer = `http://127.0.0.1:${poort}`;
const scopes = {
  openid: ['sub'],
  profile: ['given_name', 'family_name', 'Given_Name', 'FAMILY_NAME'],
  rrn: ['rrn', 'RRN'],
  vo: ['vo_id', 'vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam', 'vo_email', 'VO_OrgCode', 'Vo_Email'],
  wettelijkvertegenwoordiger: ['wv_orgcode', 'WV_ORGCODE'],
};
const storingen = new Map();
const afmeldingen = [];
let sleutels = [sleutel()];
let provider = bouwen();

function sleutel() {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { ...jwk, use: 'sig', kid: createHash('sha256').update(jwk.n).digest('hex').slice(0, 12) };
}

function bouwen() {
  return new Provider(issuer, {
    clients,
    jwks: { keys: sleutels },
    acrValues: ['eid', 'itsme', 'csamtotp', 'wachtwoord'].map((code) => `urn:be:vlaanderen:authmech:${code}`),
    claims: { ...scopes, acr: null, auth_time: null, iss: null, sid: null },
    scopes: Object.keys(scopes),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'RS512', 'HS256'] },
    responseTypes: ['code'],
    cookies: { keys: ['proef'] },
    ttl: { IdToken: 60, AccessToken: 3600, AuthorizationCode: 30, Interaction: 3600, Session: 86400, Grant: 86400 },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource },
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...personen[id] }) }),
    interactions: { url: (ctx, interaction) => `/interactie/${interaction.uid}` },
    loadExistingGrant: toestemming,
  });
}

function logoutSource(ctx, formulier) {
  ctx.body = pagina('Afmelden?', formulier.replace('</form>', '<button name="logout" value="yes">Ja</button></form>'));
}

// Applications of the government ask no consent.
async function toestemming(ctx) {
  const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
  grant.addOIDCScope(Object.keys(scopes).join(' '));
  await grant.save();
  return grant;
}

function pagina(titel, inhoud) {
  return `<!DOCTYPE html><html lang="nl"><head><title>${titel}</title></head><body><main><h1>${titel}</h1>${inhoud}</main></body></html>`;
}

async function lezen(verzoek) {
  let tekst = '';
  for await (const deel of verzoek) tekst += deel;
  return tekst;
}

async function interactie(verzoek, antwoord) {
  const { prompt, params, uid } = await provider.interactionDetails(verzoek, antwoord);
  if (verzoek.method === 'GET') {
    const velden = ['persoon', 'acr', 'fout'].map((naam) => `<input type="hidden" name="${naam}" value="">`).join('');
    antwoord.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    antwoord.end(pagina('Wie ben je?', `<p id="vraag">${prompt.name} ${params.acr_values ?? ''}</p><form method="post" action="/interactie/${uid}">${velden}<button>Verder</button></form>`));
    return;
  }

  const velden = new URLSearchParams(await lezen(verzoek));
  const uitkomst = velden.get('fout')
    ? { error: velden.get('fout'), error_description: 'Zo gevraagd door de test' }
    : { login: { accountId: velden.get('persoon'), acr: velden.get('acr') || undefined, ts: Math.floor(Date.now() / 1000) } };
  await provider.interactionFinished(verzoek, antwoord, uitkomst, { mergeWithLastSubmission: false });
}

const besturing = {
  klok: ({ nu }) => {
    verschil = nu - EchteTijd.now();
  },
  sleutel: ({ ondertekent, oudeBlijft }) => {
    const oude = oudeBlijft ? sleutels : [];
    sleutels = ondertekent ? [sleutel(), ...oude] : [...oude, sleutel()];
    provider = bouwen();
  },
  storing: ({ pad, ...wat }) => {
    if (wat.status) storingen.set(pad, wat);
    else storingen.delete(pad);
  },
  afmeldingen: () => afmeldingen.splice(0),
  // The portal of a test listens on no port: what would be posted to it is kept here, for the test to deliver.
  ontvangen: (inhoud) => {
    afmeldingen.push(inhoud);
  },
  tekenen: async ({ kop, inhoud, vreemd }) => {
    const jwk = vreemd ? sleutel() : sleutels[0];
    const teken = new SignJWT(inhoud).setProtectedHeader({ alg: 'RS256', kid: sleutels[0].kid, ...kop });
    return { token: await teken.sign(await importJWK(jwk, 'RS256')) };
  },
};

async function behandelen(verzoek, antwoord) {
  const pad = new URL(verzoek.url, issuer).pathname;
  if (pad.startsWith('/proef/')) {
    const tekst = await lezen(verzoek);
    const uitkomst = await besturing[pad.slice('/proef/'.length)](tekst.startsWith('{') ? JSON.parse(tekst) : tekst);
    antwoord.writeHead(200, { 'content-type': 'application/json' });
    antwoord.end(JSON.stringify(uitkomst ?? null));
  } else if (storingen.has(pad)) {
    const { status, koppen, inhoud } = storingen.get(pad);
    antwoord.writeHead(status, koppen);
    antwoord.end(inhoud);
  } else if (pad.startsWith('/interactie/')) {
    await interactie(verzoek, antwoord);
  } else {
    provider.callback()(verzoek, antwoord);
  }
}

http.createServer((verzoek, antwoord) => {
  behandelen(verzoek, antwoord).catch((fout) => {
    antwoord.writeHead(500);
    antwoord.end(String(fout.stack));
  });
}).listen(poort, '127.0.0.1');
