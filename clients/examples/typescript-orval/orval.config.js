export default {
  demarche: {
    input: 'openapi.json',
    output: { target: 'demarche.ts', client: 'fetch', baseUrl: { runtime: 'process.env.DEMARCHE_URL' } },
  },
};
