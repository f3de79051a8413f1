// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/30-day-unconditional-ceasefire/positions?actors=russia&asOf=2025-05-17 */
export const PROPOSAL_POSITIONS = {
  "data": [
    {
      "actor": {
        "id": "act_3",
        "slug": "russia",
        "name": "Russia",
        "type": "state"
      },
      "level": "conditional_support",
      "voice": "own",
      "via": null,
      "since": "2025-05",
      "until": null,
      "stance": {
        "id": "stn_6",
        "revision": 1,
        "validFrom": "2025-05",
        "basis": null,
        "confidence": "moderate",
        "likelihood": null,
        "salience": null,
        "firstHand": true,
        "event": null
      },
      "contested": false,
      "candidates": [],
      "previous": null,
      "conditions": [
        {
          "text": "Ukraine cannot use the pause to regroup and rest its forces.",
          "type": "guarantee",
          "state": "unknown",
          "test": null
        }
      ],
      "independentSources": 1,
      "attributed": [],
      "members": null
    }
  ],
  "meta": {
    "proposal": {
      "id": "prp_2",
      "slug": "30-day-unconditional-ceasefire",
      "name": "30-day unconditional ceasefire"
    },
    "asOf": "2025-05-17",
    "knownAt": 1,
    "recordedAt": "2025-06-01T12:00:00.000Z",
    "method": "positions/1",
    "total": 1,
    "levels": {
      "support": 0,
      "conditional_support": 1,
      "neutral": 0,
      "conditional_opposition": 0,
      "oppose": 0,
      "ambiguous": 0
    },
    "silent": 0,
    "permalink": "/v1/proposals/30-day-unconditional-ceasefire/positions?actors=russia&asOf=2025-05-17&knownAt=1&method=1"
  }
};

/** /v1/actors/russia/positions?asOf=2025-05-17 */
export const ACTOR_POSITIONS = {
  "data": [
    {
      "proposal": {
        "id": "prp_1",
        "slug": "ceasefire-before-talks",
        "name": "Ceasefire before talks"
      },
      "level": "oppose",
      "voice": "own",
      "via": {
        "id": "act_4",
        "slug": "putin",
        "name": "Vladimir Putin",
        "type": "person"
      },
      "since": "2025-05-11",
      "until": null,
      "stance": {
        "id": "stn_2",
        "revision": 1,
        "validFrom": "2025-05-11",
        "basis": null,
        "confidence": "moderate",
        "likelihood": null,
        "salience": null,
        "firstHand": true,
        "event": null
      },
      "contested": false,
      "candidates": [],
      "previous": null,
      "conditions": [],
      "independentSources": 2,
      "attributed": [],
      "members": null
    },
    {
      "proposal": {
        "id": "prp_2",
        "slug": "30-day-unconditional-ceasefire",
        "name": "30-day unconditional ceasefire"
      },
      "level": "conditional_support",
      "voice": "own",
      "via": null,
      "since": "2025-05",
      "until": null,
      "stance": {
        "id": "stn_6",
        "revision": 1,
        "validFrom": "2025-05",
        "basis": null,
        "confidence": "moderate",
        "likelihood": null,
        "salience": null,
        "firstHand": true,
        "event": null
      },
      "contested": false,
      "candidates": [],
      "previous": null,
      "conditions": [
        {
          "text": "Ukraine cannot use the pause to regroup and rest its forces.",
          "type": "guarantee",
          "state": "unknown",
          "test": null
        }
      ],
      "independentSources": 1,
      "attributed": [],
      "members": null
    }
  ],
  "meta": {
    "actor": {
      "id": "act_3",
      "slug": "russia",
      "name": "Russia",
      "type": "state"
    },
    "asOf": "2025-05-17",
    "knownAt": 1,
    "recordedAt": "2025-06-01T12:00:00.000Z",
    "method": "positions/1",
    "total": 13,
    "levels": {
      "support": 7,
      "conditional_support": 1,
      "neutral": 0,
      "conditional_opposition": 0,
      "oppose": 1,
      "ambiguous": 0
    },
    "silent": 4,
    "permalink": "/v1/actors/russia/positions?asOf=2025-05-17&knownAt=1&method=1"
  }
};
