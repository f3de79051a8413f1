// Made from openapi/openapi.json by generate.js; not to be edited.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process does.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it answer questions
         * @description Answers 503 until the read model is loaded.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actors
         * @description In order of id, with the total over all pages.
         */
        get: operations["listActors"];
        put?: never;
        /**
         * Create an actor
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an actor
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an actor
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendActor"];
        trace?: never;
    };
    "/v1/actors/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an actor’s stances rest on
         * @description As for a proposal, over all on which the actor has a stance in force, or others say that it has.
         */
        get: operations["getActorEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of an actor
         * @description Oldest first.
         */
        get: operations["getActorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an actor into another
         * @description Two records turned out to be one. From this revision on the actor of the path is withdrawn, its URL answers 308, and whatever names it counts as the survivor’s: stances, memberships, sponsors, participants, links of chains, conditions. The survivor takes over its name, as an alias, and its aliases and codes. What was known before stays as it was. It cannot be undone.
         */
        post: operations["mergeActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions of an actor on every proposal
         * @description On the proposals of its dossiers, those without a level included. Of the live stances whose valid time contains the day, the latest first day wins, then the higher revision; those of the same first day that disagree make it contested. What a representative says counts as its group’s own (`via`). What others say stands beside it (`attributed`), never merged.
         */
        get: operations["getActorPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an actor
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An actor’s levels under other rules
         * @description The question’s own rules, then first hand, named, ambiguous as neutral, and least grades, one at a time: what each leaves out, and the range of the figures over them all.
         */
        get: operations["getActorSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an actor stood over time
         * @description A row for each stretch of time at one level, by proposal and voice. Reaffirmations and corrections are no shifts. With `interval`, from and to an evenly spaced series for a chart: the level on the first day of each step.
         */
        get: operations["getActorTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/unity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unity of a group
         * @description Where the members that a group had on a day stood on each proposal: counts by level, who is silent, how united they are, the official line beside them, and who departs from it. On the day asked, roll call by roll call, or over time.
         */
        get: operations["getActorUnity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreement of actors, pair by pair
         * @description All pairs, those with some actors, or the nearest and farthest, over the proposals on which both have a level; n beside every figure.
         */
        get: operations["listAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List codings
         * @description In order of id, with the total over all pages.
         */
        get: operations["listCodings"];
        put?: never;
        /**
         * Create a coding
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createCoding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a coding
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getCoding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a coding
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendCoding"];
        trace?: never;
    };
    "/v1/codings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a coding
         * @description Oldest first.
         */
        get: operations["getCodingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codings/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a coding
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractCoding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conditions of stances in force
         * @description One by one over the selection, each with its state at the moment asked and what that rests on.
         */
        get: operations["listConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coverages
         * @description In order of id, with the total over all pages.
         */
        get: operations["listCoverages"];
        put?: never;
        /**
         * Create a coverage record
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a coverage record
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a coverage record
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendCoverage"];
        trace?: never;
    };
    "/v1/coverages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a coverage record
         * @description Oldest first.
         */
        get: operations["getCoverageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a coverage record
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dossiers
         * @description In order of id, with the total over all pages.
         */
        get: operations["listDossiers"];
        put?: never;
        /**
         * Create a dossier
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dossier
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a dossier
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendDossier"];
        trace?: never;
    };
    "/v1/dossiers/{id}/common-ground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Common ground of a dossier’s parties
         * @description Proposal by proposal: who supports it, on what conditions, who opposes it, who is silent and who was not coded; and the smallest sets of conditions whose meeting would leave none opposed. Also who blocks what, packages against their provisions, and pairs of proposals that exclude each other. Silence is no consent.
         */
        get: operations["getCommonGround"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a dossier
         * @description Oldest first.
         */
        get: operations["getDossierHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a dossier
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has said nothing on what, and where nobody looked
         * @description A row for each party and proposal on which the party has no level on the day asked, with why, and when it last spoke, on it and at all. Silence is earned by a coverage record, and it is neither consent nor neutrality.
         */
        get: operations["getSilence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description In order of id, with the total over all pages.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an event
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendEvent"];
        trace?: never;
    };
    "/v1/events/{id}/expectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who expects what of an event
         * @description The expectations of the day asked, side by side, with what became of them.
         */
        get: operations["getEventExpectations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of an event
         * @description Oldest first.
         */
        get: operations["getEventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an event
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved after an event
         * @description The shifts of the event’s dossier in whose interval it lies, and that came up to `days` after it. After, not because.
         */
        get: operations["getEventShifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expectations
         * @description In order of id, with the total over all pages.
         */
        get: operations["listExpectations"];
        put?: never;
        /**
         * Create an expectation
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createExpectation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expectations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an expectation
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getExpectation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an expectation
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendExpectation"];
        trace?: never;
    };
    "/v1/expectations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of an expectation
         * @description Oldest first.
         */
        get: operations["getExpectationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expectations/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an expectation
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractExpectation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expectations/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How right expectations were
         * @description The Brier score and the calibration of each holder, over the expectations that have resolved: their event happened, or did not by its last day.
         */
        get: operations["listExpectationScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description The latest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a file
         * @description The body is the file as it is, gzip or not. It is kept, checked as a whole, and then written in batches, a batch being a revision; Location says where to look how far it is. The same file again writes nothing.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import
         * @description How far it is, and what came of it.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Stop an import
         * @description Before its next batch; what was written by then stays, and the report names it. Its files are given up.
         */
        delete: operations["stopImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to an import
         * @description For formats of several files: the import was made with more=true, and is run when a file comes without.
         */
        post: operations["addImportFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an import again
         * @description One that was interrupted, or that failed while its files are kept. What it wrote is there, and not written twice.
         */
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description In order of id, with the total over all pages.
         */
        get: operations["listMemberships"];
        put?: never;
        /**
         * Create a membership
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a membership
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a membership
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendMembership"];
        trace?: never;
    };
    "/v1/memberships/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a membership
         * @description Oldest first.
         */
        get: operations["getMembershipHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a membership
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List methods
         * @description How positions are resolved, and every measure that answers name in meta.method.
         */
        get: operations["listMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/methods/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a method
         * @description Formula, parameters, source, limits and worked cases.
         */
        get: operations["getMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discourse networks
         * @description Actors tied by the proposals that they speak of, or to these proposals: by congruence, by conflict, or both; normalised, without duplicates, window by window; with communities and centralities. As JSON, GraphML and GEXF; as a table the list of ties.
         */
        get: operations["getNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polarisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Polarisation by proposal or tag
         * @description How far actors are split between the ends of the scale, on each proposal or over those of each tag, on the day asked or year by year; with `most`, what divides them most.
         */
        get: operations["listPolarisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions, proposals by actors
         * @description As JSON, tidy rows and a grid; as a table tidy or, with `layout=grid`, a row for each proposal (not in NDJSON). A table names its permalink in the Link header.
         */
        get: operations["listPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals
         * @description In order of id, with the total over all pages.
         */
        get: operations["listProposals"];
        put?: never;
        /**
         * Create a proposal
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a proposal
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendProposal"];
        trace?: never;
    };
    "/v1/proposals/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the stances on a proposal rest on
         * @description Of each stance in force, in its holder’s own voice or in another’s: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Also the codings that were withdrawn.
         */
        get: operations["getProposalEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a proposal
         * @description Oldest first.
         */
        get: operations["getProposalHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a proposal, and who moved between them
         * @description Each step from a version to the one that supersedes it: parameters and provisions that are kept, changed, dropped or recorded of one version alone, and who is at another level on the newer one. Whoever has not spoken on both is listed apart.
         */
        get: operations["getProposalLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions of each party on a proposal
         * @description As of a day, as known at a revision. Parties without a level are listed with `level: null`, and `absence` says why. Of the live stances whose valid time contains the day, the latest first day wins, then the higher revision; those of the same first day that disagree make it contested. What a representative says counts as its group’s own (`via`). What others say stands beside it (`attributed`), never merged.
         */
        get: operations["getProposalPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a proposal
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Levels on a proposal under other rules
         * @description The question’s own rules, then first hand, named, ambiguous as neutral, and least grades, one at a time: what each leaves out, and the range of the figures over them all.
         */
        get: operations["getProposalSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where each party stood on a proposal over time
         * @description A row for each stretch of time at one level, by actor and voice, of the parties and of whoever else was heard. Reaffirmations and corrections are no shifts. With `interval`, from and to an evenly spaced series for a chart: the level on the first day of each step.
         */
        get: operations["getProposalTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conditions on a proposal, and who moves by them
         * @description Every stance in force that has conditions, in its holder’s own voice or in another’s, never merged: each leaf with its state and what that rests on, and who would move if it were met or failed. With `assume`, who moves if some leaves are taken for granted.
         */
        get: operations["getProposalTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the reconciliation service is, or its answer
         * @description After the W3C Reconciliation Service API 0.2, so that OpenRefine can be pointed at it. Without parameters the service manifest, with `queries` or `extend` what POST answers. JSONP is not offered: every answer may be read from any origin.
         */
        get: operations["getReconciliation"];
        put?: never;
        /**
         * Match names and codes to actors, or add columns
         * @description After the W3C Reconciliation Service API 0.2, so that OpenRefine can be pointed at it. As JSON, or as a form (`application/x-www-form-urlencoded`) with `queries=` or `extend=` and the same JSON. Codes go before names, exact before folded; what is merely alike is a candidate and never a match. A query that is wrong says so in its own place (`error`); the others are answered. It writes nothing and needs no key, so its body is at most 1 MiB.
         */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconcile/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties that can be added to actors of a type
         * @description The same for every type.
         */
        get: operations["proposeProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconcile/suggest/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actors whose name begins with a prefix
         * @description By an id, a slug, or the beginning of a name, of an alias or of a word of one; 20 at a time.
         */
        get: operations["suggestEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconcile/suggest/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties whose name begins with a prefix
         * @description Schemes of codes and `on`, the day of the codes, to reconcile by; schemes and fields to add as columns.
         */
        get: operations["suggestProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconcile/suggest/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of actors whose name begins with a prefix
         * @description A type is what an actor is: a state, a person, a bloc.
         */
        get: operations["suggestTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List releases
         * @description In order of id, with the total over all pages.
         */
        get: operations["listReleases"];
        put?: never;
        /**
         * Create a release
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a release
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a release
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendRelease"];
        trace?: never;
    };
    "/v1/releases/{id}/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a release as a dataset to cite
         * @description As schema.org/Dataset, with how to cite it and where its tables are: all at the revision that it stands for, so they are the same whenever they are asked.
         */
        get: operations["getReleaseDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a release
         * @description Oldest first.
         */
        get: operations["getReleaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a release
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far coders agree on what statements say
         * @description Krippendorff’s alpha of each proposal that was coded, and over all of them: from readings that coders made alone, on the nominal, the ordinal and the interval metric. Disagreements are counted, with those that are settled, and listed with include=disagreements.
         */
        get: operations["listReliability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions
         * @description The ledger’s log: what was written when, by whom, and why.
         */
        get: operations["listRevisions"];
        put?: never;
        /**
         * Write many records as one revision
         * @description All or nothing. Drafts of any nouns, in any order, that may name one another by slug, and corrections of stances beside them. With `dryRun` the answer is the revision as it would be, with the ids that it would give if nothing else were written before and the warnings of the write, or the problem that it would have.
         */
        post: operations["createRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a revision
         * @description When it was written, by whom, why, and how much.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records by their words
         * @description Over the words of every noun as they stood at `knownAt`, by PostgreSQL’s full text search: all words must be there, in any case. Those that stand as they were asked for come first, then those of the same stem: in English, and of a quote in its own language.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved, on what, and when
         * @description Changes of mind in order of days: from which level to which, over which interval, and the events in between. After is never because: a reason is there only where a statement gives one. Corrections and reaffirmations are no shifts.
         */
        get: operations["listShifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description In order of id, with the total over all pages.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create a source
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a source
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendSource"];
        trace?: never;
    };
    "/v1/sources/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a source
         * @description Oldest first.
         */
        get: operations["getSourceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a source
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stances
         * @description In order of id. With `asOf`, only those whose valid time contains that day.
         */
        get: operations["listStances"];
        put?: never;
        /**
         * Record a stance
         * @description With its statements and their sources inline, or by id or slug. All of it is one revision. Whose voice it is follows from the statements’ chains.
         */
        post: operations["createStance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stance
         * @description As it was known at `knownAt`; a corrected or retracted one says so.
         */
        get: operations["getStance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stances/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a stance
         * @description A new stance that supersedes this one: what was coded wrong, with the reason. A change of mind is no correction: record a new stance. Actor and proposal stay; for those, retract and record anew.
         */
        post: operations["correctStance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stances/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every coding of a stance
         * @description The stance and its corrections, oldest first, whichever of them is asked for.
         */
        get: operations["getStanceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stances/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a stance
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractStance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements
         * @description In order of id, with the total over all pages.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * Create a statement
         * @description One revision. Refers to other nouns by id or slug.
         */
        post: operations["createStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description As it was known at `knownAt`; retracted records say so.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a statement
         * @description A new version, in a new revision. The fields given replace the old ones whole; null clears.
         */
        patch: operations["amendStatement"];
        trace?: never;
    };
    "/v1/statements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a statement
         * @description Oldest first.
         */
        get: operations["getStatementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a statement
         * @description Withdraws it with a reason. Nothing is deleted: older moments still show it.
         */
        post: operations["retractStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/stances.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A spreadsheet of stances to begin with
         * @description CSV with every column of the format stances-csv and rows to replace; they go into the first dossier as they stand. As JSON, by Accept: what each column is.
         */
        get: operations["getStancesTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volatility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often each actor moved
         * @description Shifts a year of being observed, reversals and crossings, with n and the span; those who moved most first.
         */
        get: operations["listVolatility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/words-and-deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What actors said against what they did
         * @description Each vote, sanction and material event of an actor that spoke on the proposal, against the word in force on its day, with the days between: consistent, inconsistent, or nothing to compare and why. `summary` counts by actor.
         */
        get: operations["listWordsAndDeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Why there is no level. silent: somebody looked, and it had said nothing: a coverage record holds it on that day, or it took part in a vote on the proposal. not_coded: nobody looked, or the proposal was not on the table that day (`stage`). left_out: it has one on record that may hold on the day, which the question leaves out (voice, firstHand, directness, dates, publishedBy, staleAfter).
         * @enum {string}
         */
        Absence: "silent" | "not_coded" | "left_out";
        /** @description Who can hold a position, or be a link in a report. */
        Actor: {
            /** @description Other names and spellings by which it is found, such as Kiev beside Kyiv. */
            aliases: string[];
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Stable id. */
            id: string;
            /** @description Its codes in other catalogues, each with the days on which it held. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description The actor that it was merged into; it is then withdrawn, and its URL answers 308. Null if it was not merged. */
            mergedInto: components["schemas"]["ActorRef"] | null;
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names: components["schemas"]["LanguageName"][];
            /** @description A remark of the desk for readers; null where there is none. */
            note: string | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the actor in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What sort of actor it is. */
            type: components["schemas"]["ActorType"];
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        ActorAmendment: {
            /** @description Other names and spellings by which it is found, such as Kiev beside Kyiv. */
            aliases?: string[] | null;
            /** @description Its codes in other catalogues, each with the days on which it held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description The name that answers show. */
            name?: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description A remark of the desk for readers; null where there is none. */
            note?: string | null;
            /** @description What sort of actor it is. */
            type?: components["schemas"]["ActorType"];
        };
        /** @description One record and, after a write, its warnings. */
        ActorAnswer: {
            /** @description The actor. */
            data: components["schemas"]["Actor"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description Who can hold a position, or be a link in a report. As a request gives it. */
        ActorDraft: {
            /** @description Other names and spellings by which it is found, such as Kiev beside Kyiv. */
            aliases?: string[] | null;
            /** @description Its codes in other catalogues, each with the days on which it held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description A remark of the desk for readers; null where there is none. */
            note?: string | null;
            /** @description Name of the actor in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What sort of actor it is. */
            type: components["schemas"]["ActorType"];
        };
        /** @description What the stances of an actor rest on. */
        ActorEvidenceAnswer: {
            /** @description A row for each stance in force, proposal by proposal. */
            data: components["schemas"]["Evidence"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The actor that was asked about. */
                actor: components["schemas"]["ActorRef"];
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Stances in force that another of the same first day contradicts.
                 */
                contested: number;
                /** @description With include=directness: the stances in force. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description How many different documents support these stances, copies included.
                 */
                documents: number;
                /**
                 * Format: int32
                 * @description Stances in force with doubts.
                 */
                doubted: number;
                /** @description Of the stances in force. */
                firstHand: components["schemas"]["Share"];
                /**
                 * Format: int32
                 * @description Behind all of the stances together.
                 */
                independentSources: number;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Distinct statements under all of the stances.
                 */
                statements: number;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description Stances that were retracted or corrected by the moment asked, with the reason. */
            withdrawn: components["schemas"]["WithdrawnStance"][];
        };
        /** @description Every version of one record, the oldest first. */
        ActorHistory: {
            /** @description The versions of the actor, oldest first. */
            data: components["schemas"]["Actor"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description Which actor this one is merged into, and why. */
        ActorMerge: {
            /** @description Id or slug of the actor that it is merged into. */
            into: string;
            /** @description Why; it is kept with the revision. */
            reason: string;
        };
        /** @description A page of records, in order of id. */
        ActorPage: {
            /** @description The actors of this page, in order of id. */
            data: components["schemas"]["Actor"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description The actor’s position on one proposal at the moment asked: derived, never stored. */
        ActorPosition: {
            /** @description Where there is no level: why. */
            absence?: components["schemas"]["Absence"];
            /** @description What others say, beside it and never merged with it. */
            attributed?: components["schemas"]["AttributedPosition"][];
            /** @description Where it is contested. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the day asked whatever the true dates are. possible: it may have been. Left out where `meta.certainty` says it for all rows, that is, without dates=possible.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description With their state at the moment asked. */
            conditions?: components["schemas"]["Condition"][];
            /** @description The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Left out where that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Stances of the same first day disagree; candidates lists them all. Left out where they do not. */
            contested?: boolean;
            /**
             * Format: int32
             * @description Outlets that stand behind it; copies and retellings of one report count once. Left out of a mere ballot, where it is 1.
             */
            independentSources?: number;
            /** @description The actor’s own voice. Null is none: never 0, never neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description With include=members, for a group with members on that day. */
            members?: components["schemas"]["Members"];
            /** @description With include=previous, where there was one. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description The proposal that the position is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since?: components["schemas"]["UncertainDate"];
            /** @description With include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description Whether the proposal was on the table on the day asked. */
            stage: components["schemas"]["Stage"];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceBrief"];
            /** @description With include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). With include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /** @description The positions of one actor on all proposals. */
        ActorPositionsAnswer: {
            /** @description The positions, a row for each proposal. */
            data: components["schemas"]["ActorPosition"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The actor that was asked about. */
                actor: components["schemas"]["ActorRef"];
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * @description Of all rows. Left out with dates=possible: each row then has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Of the rows that have a level, by how directly it follows from the record. */
                directness: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Rows whose level the question leaves out.
                 */
                leftOut: number;
                /** @description Over the rows, own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Rows without a level, where nobody looked.
                 */
                notCoded: number;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows without a level, though somebody looked.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /**
         * @description An actor, as it was named at the moment asked.
         * @example {
         *       "id": "act_1",
         *       "slug": "ukraine",
         *       "name": "Ukraine",
         *       "type": "state"
         *     }
         */
        ActorRef: {
            /** @description Stable id: a prefix for the noun, and a number. */
            id: string;
            /** @description The name of the actor. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string | null;
            /** @description Null before the actor was recorded. */
            type: components["schemas"]["ActorType"] | null;
        };
        /** @description Levels of an actor, rule by rule. */
        ActorSensitivityAnswer: {
            /** @description A row for each rule; the first has the rules of the question. */
            data: components["schemas"]["RuleOutcome"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The actor that was asked about. */
                actor: components["schemas"]["ActorRef"];
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Every label of unity that some rule gives. */
                labels: (string | null)[];
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description The lowest and highest value of each figure across the rules. */
                range: {
                    /** @description van der Eijk’s A, −1 to 1. */
                    agreementA: components["schemas"]["FigureRange"];
                    /** @description The mean level on the scale, −1 to 1. */
                    mean: components["schemas"]["FigureRange"];
                    /** @description How many levels are on the scale. */
                    n: components["schemas"]["FigureRange"];
                    /** @description Rice’s index, 0 to 1. */
                    rice: components["schemas"]["FigureRange"];
                    /** @description The share in support, 0 to 1. */
                    support: components["schemas"]["FigureRange"];
                };
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description No rule changes any level. */
                stable: boolean;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description Where an actor stood over time. */
        ActorTimelineAnswer: {
            /** @description Periods at one level, in order of their first day; with `interval`, a row for each step. */
            data: components["schemas"]["ActorTimelineEntry"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The actor that was asked about. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description The same question with every default written out and pinned; it always gives the same bytes. */
                permalink: string;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description How many rows there are.
                 */
                total: number;
            };
        };
        /** @description A stretch of time at one level or, with `interval`, a day in it. */
        ActorTimelineEntry: {
            /** @description With `interval`, where there is no level of its own on the day: why. */
            absence?: components["schemas"]["Absence"];
            /**
             * @description shift: at another level than the last on the scale, as in /v1/shifts. Left out where it came back to that level, is ambiguous, or has no level.
             * @enum {string}
             */
            change?: "initial" | "shift";
            /** @description Who says so, for the attributed voice. */
            claimant?: components["schemas"]["Claimant"];
            /** @description With `interval`: the day of the row. The rest is the stretch that it lies in. */
            day?: components["schemas"]["Day"];
            /** @description How directly the level follows from the record. */
            directness?: components["schemas"]["Directness"];
            /** @description Null only with `interval`, on a day without one: never 0, never neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description The level before, where there was one. */
            previous?: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why the coder says so: always there where it is not explicit. */
            rationale?: string;
            /**
             * Format: double
             * @description The level’s place on the scale, −1 to 1; null for none and for ambiguous.
             */
            score: number | null;
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since?: components["schemas"]["UncertainDate"];
            /** @description The stance it began with and its reaffirmations. */
            stances?: {
                /** @description The id of the stance. */
                id: string;
            }[];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own, or attributed: then `claimant` says so, and each claimant has rows of its own. */
            voice: components["schemas"]["Voice"];
        };
        /**
         * @description state: a state. person: one human being. organization: a body with members of its own. bloc: a group of states or parties that may speak as one. armed_group: a non-state armed group. media: an outlet that reports.
         * @enum {string}
         */
        ActorType: "state" | "person" | "organization" | "bloc" | "armed_group" | "media";
        /**
         * @description tabled: put on the table. discussed: dealt with, nothing decided. adopted: agreed or voted through. rejected: voted down or refused. withdrawn: taken back. suspended: put off.
         * @enum {string}
         */
        AgendaResult: "tabled" | "discussed" | "adopted" | "rejected" | "withdrawn" | "suspended";
        /** @description How far two actors agree. */
        Agreement: {
            /** @description With include=directness: those proposals, each at the less direct of the two levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Proposals that count: on which both have a level, or for coincidence on which both took a side.
             */
            n: number;
            /** @description One actor of the pair; with the parameter `with`, the actor named there. */
            one: components["schemas"]["ActorRef"];
            /** @description The other actor of the pair. */
            other: components["schemas"]["ActorRef"];
            /** @description Why there is no figure; null where there is one. */
            reason: string | null;
            /** @description With components=true: proposals by the level of `one` (rows) and `other` (columns), support to oppose. */
            table?: number[][];
            /**
             * Format: double
             * @description Null, never 0, where there is too little.
             */
            value: number | null;
            /**
             * Format: int32
             * @description The year, with window=year; null without.
             */
            year: number | null;
        };
        /** @description Agreement, pair by pair. */
        AgreementAnswer: {
            /** @description A row for each pair of actors; with window=year, a row for each pair and year. */
            data: components["schemas"]["Agreement"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Proposals that count: with unanimous=exclude, only those on which somebody disagrees.
                 */
                counted: number;
                /**
                 * @description The measure of agreement that was used.
                 * @enum {string}
                 */
                definition: "agree" | "identical" | "s" | "kappa" | "kappa-squared" | "coincidence" | "coincidence-2017";
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description With nearest or farthest: how many more pairs tie with the last one shown, in all windows together. Null without. */
                tied: {
                    /**
                     * Format: int32
                     * @description How many more pairs have the same figure as the last one listed among the farthest.
                     */
                    farthest: number;
                    /**
                     * Format: int32
                     * @description How many more pairs have the same figure as the last one listed among the nearest.
                     */
                    nearest: number;
                } | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /**
         * @description Why a level is ambiguous. mixed_signals: the holder’s signals point both ways. vague_wording: its words are deliberately vague. contradictory_sources: sources contradict each other.
         * @enum {string}
         */
        AmbiguityBasis: "mixed_signals" | "vague_wording" | "contradictory_sources";
        /** @description Somebody’s judgement of a leaf that is only words, from a day on. */
        Assessment: {
            /** @description Who made the judgement; null or left out if not stated. */
            by?: string | null;
            /** @description The reason for the judgement; null or left out if not stated. */
            note?: string | null;
            /** @description The day from which the judgement holds. */
            on: components["schemas"]["CalendarDate"];
            /** @description Whether the condition was judged to be met. */
            state: components["schemas"]["Truth"];
        };
        /** @description What somebody else says the actor’s level is. */
        AttributedPosition: {
            /** @description Where it is contested. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the day asked whatever the true dates are. possible: it may have been. Left out where `meta.certainty` says it for all rows, that is, without dates=possible.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description Who says so. */
            claimant: components["schemas"]["Claimant"];
            /** @description With their state at the moment asked. */
            conditions?: components["schemas"]["Condition"][];
            /** @description The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Left out where that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Stances of the same first day disagree; candidates lists them all. Left out where they do not. */
            contested?: boolean;
            /**
             * Format: int32
             * @description Outlets that stand behind it; copies and retellings of one report count once. Left out of a mere ballot, where it is 1.
             */
            independentSources?: number;
            /** @description Where the claimant says that the actor stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description With include=previous, where there was one. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since: components["schemas"]["UncertainDate"];
            /** @description With include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description The stance that this position is taken from. */
            stance: components["schemas"]["StanceBrief"];
            /** @description With include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description The representative of whom it is said. Left out where it is the actor itself. */
            via?: components["schemas"]["ActorRef"];
        };
        /** @description What a party opposes without conditions. */
        Blocker: {
            /** @description The party. */
            actor: components["schemas"]["ActorRef"];
            /** @description With include=directness: what it opposes. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description How many proposals it opposes without conditions.
             */
            n: number;
            /** @description The proposals that it opposes without conditions. */
            proposals: {
                /** @description The party’s level on it. */
                level: components["schemas"]["StanceLevel"];
                /** @description The proposal that the level is on. */
                proposal: components["schemas"]["Ref"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
            }[];
        };
        /** @description Where a group stood on a proposal on a day. Null, never 0, for too little. */
        BlocUnity: {
            /**
             * Format: double
             * @description van der Eijk’s A, −1 split between the ends to 1 at one. Null for too little.
             */
            agreementA: number | null;
            /**
             * Format: double
             * @description (k·max − T) / ((k−1)·T); takes no notice of how far apart levels are. Null for too little.
             */
            agreementIndex: number | null;
            /** @description The day on which levels and members are read. */
            day: components["schemas"]["Day"];
            /** @description Members on another level than that, the farthest first. */
            departs: {
                /** @description The member. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description Steps of the scale of five levels between it and the level departed from, 1 to 4.
                 */
                apart: number;
                /**
                 * @description The level of the member.
                 * @enum {string}
                 */
                level: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
                /** @description The id of the member’s stance. */
                stance: string;
            }[];
            /** @description The official line, or the level of most where there is no line. Null where there is neither. */
            departsFrom: ("support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous") | null;
            /** @description Members’ levels, counted by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description The roll call, with window=votes; null without. */
            event: components["schemas"]["Ref"] | null;
            /** @description Read from Rice and A, never from the agreement index: united, majority, divided or no_line, by meta.rule. Null for too little. */
            label: ("united" | "majority" | "divided" | "no_line") | null;
            /** @description Whose level the question leaves out. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description Members by level, as coded. */
            levels: components["schemas"]["LevelCounts"];
            /** @description What the group itself, or who speaks for it, says: its official line. Null where there is none. */
            line: {
                /**
                 * @description The level of the line.
                 * @enum {string}
                 */
                level: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
                /** @description The id of its stance. */
                stance: string;
                /** @description The first day of the line, as given. */
                validFrom: components["schemas"]["UncertainDate"];
            } | null;
            /**
             * Format: int32
             * @description How many members the group had on that day, without those that only speak for it.
             */
            members: number;
            /** @description The level of most members; null where two levels have as many, or none has any. */
            most: ("support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous") | null;
            /**
             * Format: int32
             * @description How many are counted in the figures.
             */
            n: number;
            /** @description Without a level, and nobody looked. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description The proposal that the members are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why a figure or the label is missing; null where none is. */
            reason: string | null;
            /**
             * Format: double
             * @description |Y−N| / (Y+N), 0 to 1. Null where none is on either side.
             */
            rice: number | null;
            /**
             * Format: double
             * @description The Rice index of coin flips, which Rice has to beat. Null where Rice is.
             */
            riceByChance: number | null;
            /** @description Members without a level, though somebody looked; of a roll call, without a ballot in it. */
            silent: components["schemas"]["ActorRef"][];
            /** @description The year or month, with window=year or month; null without. */
            window: string | null;
        };
        /**
         * @description EDTF level 0: a day, a month or a year. Kept as given.
         * @example 2025-05-16
         * @example 2025-05
         */
        CalendarDate: string;
        /** @description One of the stances of the same first day that disagree. */
        Candidate: {
            /** @description The level of this stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description The stance. */
            stance: components["schemas"]["StanceRef"];
            /** @description The first day of this stance, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The representative who spoke for the actor, or about whom the claim is made; null if there is none. */
            via?: components["schemas"]["ActorRef"];
        };
        /**
         * @description official: for the office that it holds. personal: for itself alone.
         * @enum {string}
         */
        Capacity: "official" | "personal";
        /**
         * @description initial: the first of the voice. shift: another level than before. reaffirmation: the same level again.
         * @enum {string}
         */
        Change: "initial" | "shift" | "reaffirmation";
        /**
         * @description Who says so. Without an id: somebody who is no actor of the ledger, such as unnamed sources.
         * @example {
         *       "id": null,
         *       "slug": null,
         *       "name": "unnamed sources"
         *     }
         */
        Claimant: {
            /** @description The id of the actor; null for someone who is not an actor in the ledger. */
            id: string | null;
            /** @description The name of the actor, or a description such as “unnamed sources”. */
            name: string;
            /** @description The slug of the actor; null for someone who is not an actor in the ledger. */
            slug: string | null;
        };
        /** @description What the members say another actor’s level is: they may be divided about somebody else. */
        ClaimsAbout: {
            /** @description Each member’s claim. */
            claims: {
                /** @description The member that makes the claim. */
                claimant: components["schemas"]["Claimant"];
                /** @description The level that the member claims. */
                level: components["schemas"]["StanceLevel"];
                /** @description The stance that records the claim. */
                stance: components["schemas"]["StanceRef"];
            }[];
            /** @description The actor of whom it is said. */
            holder: components["schemas"]["ActorRef"];
            /** @description How many members claim each level. */
            levels: components["schemas"]["LevelCounts"];
            /** @description How united the members are in what they claim. */
            unity: components["schemas"]["Unity"];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It is no stance and changes no position, but shows how far coders agree. */
        Coding: {
            /** @description Whose level was read. */
            actor: components["schemas"]["ActorRef"];
            /** @description What makes the level ambiguous; null for every other level. */
            basis: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Who read the statement: a name or initials, always the same for the same person. */
            coder: string;
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description How directly the coder finds it said; null where the coder did not say. */
            directness: components["schemas"]["Directness"] | null;
            /** @description Stable id. */
            id: string;
            /** @description The level that the coder reads out of the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description On which proposal. */
            proposal: components["schemas"]["Ref"];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Whether it is a reading of its own or settles a disagreement. Default: independent. */
            role: components["schemas"]["CodingRole"];
            /** @description What was read. */
            statement: components["schemas"]["Ref"];
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        CodingAmendment: {
            /** @description Whose level was read. */
            actor?: string;
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Who read the statement: a name or initials, always the same for the same person. */
            coder?: string;
            /** @description How directly the coder finds it said; null where the coder did not say. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The level that the coder reads out of the statement. */
            level?: components["schemas"]["StanceLevel"];
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description On which proposal. */
            proposal?: string;
            /** @description Whether it is a reading of its own or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description What was read. */
            statement?: string;
        };
        /** @description One record and, after a write, its warnings. */
        CodingAnswer: {
            /** @description The coding. */
            data: components["schemas"]["Coding"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It is no stance and changes no position, but shows how far coders agree. As a request gives it. */
        CodingDraft: {
            /** @description Whose level was read. */
            actor: string;
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Who read the statement: a name or initials, always the same for the same person. */
            coder: string;
            /** @description How directly the coder finds it said; null where the coder did not say. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The level that the coder reads out of the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description On which proposal. */
            proposal: string;
            /** @description Whether it is a reading of its own or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description What was read. */
            statement: string;
        };
        /** @description Every version of one record, the oldest first. */
        CodingHistory: {
            /** @description The versions of the coding, oldest first. */
            data: components["schemas"]["Coding"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        CodingPage: {
            /** @description The codings of this page, in order of id. */
            data: components["schemas"]["Coding"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description independent: a coder’s own reading. adjudication: what was settled where coders disagree.
         * @enum {string}
         */
        CodingRole: "independent" | "adjudication";
        /** @description What parties agree on, proposal by proposal. */
        CommonGroundAnswer: {
            /** @description Which parties oppose proposals without conditions; those that oppose the most come first. */
            blockers: components["schemas"]["Blocker"][];
            /** @description A row for each proposal that is on the table. */
            data: components["schemas"]["CommonGroundRow"][];
            /** @description Pairs of proposals that exclude each other. */
            incompatible: components["schemas"]["IncompatiblePair"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /** @description The dossier that was asked about. */
                dossier: components["schemas"]["Ref"];
                /** @description How many proposals are on each ground. */
                grounds: {
                    /**
                     * Format: int32
                     * @description Proposals that all parties support.
                     */
                    agreed: number;
                    /**
                     * Format: int32
                     * @description Proposals that some oppose without conditions.
                     */
                    blocked: number;
                    /**
                     * Format: int32
                     * @description Proposals that some oppose, all of them on conditions.
                     */
                    conditional: number;
                    /**
                     * Format: int32
                     * @description Where there is any.
                     */
                    left_out?: number;
                    /**
                     * Format: int32
                     * @description Proposals on which no party has a position, and not every party’s statements have been searched.
                     */
                    not_coded: number;
                    /**
                     * Format: int32
                     * @description Proposals on which only one party has a position, and does not oppose.
                     */
                    one_sided: number;
                    /**
                     * Format: int32
                     * @description Proposals that no party opposes, although some oppose one of their provisions.
                     */
                    provisions_opposed: number;
                    /**
                     * Format: int32
                     * @description Proposals on which every party’s statements were searched and none takes a position.
                     */
                    silent: number;
                    /**
                     * Format: int32
                     * @description Proposals that no party opposes, but not all support.
                     */
                    unopposed: number;
                };
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The actors that were asked about, in the order of the answer. */
                parties: components["schemas"]["ActorRef"][];
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description Parties whose stance on a package conflicts with their stance on one of its provisions. */
            packages: components["schemas"]["PackageConflict"][];
        };
        /** @description Where the parties stand on one proposal. */
        CommonGroundRow: {
            /** @description Parties that are ambiguous; empty with ambiguous=neutral. */
            ambiguous: components["schemas"]["PartyStance"][];
            /** @description Support on conditions. */
            conditional: components["schemas"]["PartyStance"][];
            /** @description With include=directness: their levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * @description blocked: some oppose it without conditions. conditional: some oppose it, all of them with conditions. provisions_opposed: none opposes it, but some oppose a provision of it. left_out: no party has a position that the question counts, but some have one that it leaves out. not_coded: no party has a position, and not all were listened to; silent: all were, and said nothing. one_sided: one party only has a position that counts, and does not oppose it. unopposed: none that has a position that counts opposes it. agreed: all parties support it.
             * @enum {string}
             */
            ground: "blocked" | "conditional" | "provisions_opposed" | "left_out" | "not_coded" | "silent" | "one_sided" | "unopposed" | "agreed";
            /** @description Whose level the question leaves out. */
            leftOut: components["schemas"]["ActorRef"][];
            /**
             * Format: int32
             * @description Parties with a position.
             */
            n: number;
            /** @description Parties that are neutral; with ambiguous=neutral, also those that are ambiguous. */
            neutral: components["schemas"]["PartyStance"][];
            /** @description Without a level, and nobody looked. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description Without conditions. */
            opposes: components["schemas"]["PartyStance"][];
            /** @description Parties that oppose it unless conditions are met. */
            opposesConditionally: components["schemas"]["PartyStance"][];
            /** @description The proposal that the parties are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description Null where none is opposed. */
            settlement: components["schemas"]["Settlement"] | null;
            /** @description Without a level, though somebody looked. */
            silent: components["schemas"]["ActorRef"][];
            /** @description Parties that support it without conditions. */
            supports: components["schemas"]["PartyStance"][];
        };
        /** @description What must hold for a conditional stance. */
        Condition: {
            /**
             * Format: int32
             * @description How many of its tests are not evaluated and count as unknown: for a stance recorded before there was a limit, all tests after the first 500.
             */
            leftOut?: number;
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description The condition as data; null if it is only text. */
            test?: components["schemas"]["ConditionTest"];
            /** @description The condition in words. */
            text: string;
            /** @description What sort of condition it is. */
            type: components["schemas"]["ConditionType"];
        };
        /** @description What must hold for a conditional stance. */
        ConditionDraft: {
            /** @description The condition as data; null or left out if it is only text. */
            test?: components["schemas"]["ConditionTestDraft"] | null;
            /** @description The condition in words. */
            text: string;
            /** @description What sort of condition it is. */
            type: components["schemas"]["ConditionType"];
        };
        /** @description One thing that must hold, and whether it does. */
        ConditionLeaf: {
            /** @description Its permanent name: the stance, the index of the condition, the path down its tree. */
            address: string;
            /**
             * Format: int32
             * @description The index of its condition among those of the stance, from 0.
             */
            condition: number;
            /** @description What the state rests on at the moment asked. */
            evidence: components["schemas"]["LeafEvidence"];
            /** @description Whether the leaf is met at the moment asked. */
            state: components["schemas"]["Truth"];
            /** @description The leaf as data. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description One thing that must hold, or cease to. */
        ConditionNeed: {
            /** @description Addresses of the leaves that say so. */
            leaves: string[];
            /**
             * @description What it must be.
             * @enum {string}
             */
            needs: "met" | "unmet";
            /** @description Whose opposition hangs on it. */
            of: components["schemas"]["ActorRef"][];
            /** @description What it is at the moment asked. */
            state: components["schemas"]["Truth"];
            /** @description What must become met or unmet, as data. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description Conditions of stances in force, one by one. */
        ConditionsAnswer: {
            /** @description A row for each condition of a stance in force. */
            data: components["schemas"]["ListedCondition"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description All conditions of the selection by their state, those left out by `state` too. */
                states: {
                    /**
                     * Format: int32
                     * @description How many conditions are met.
                     */
                    met: number;
                    /**
                     * Format: int32
                     * @description How many conditions are unknown.
                     */
                    unknown: number;
                    /**
                     * Format: int32
                     * @description How many conditions are not met.
                     */
                    unmet: number;
                };
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description A condition as data, with its state: all, any or none of other tests, or a stance, an event, a date, or words. */
        ConditionTest: components["schemas"]["ConditionTestAll"] | components["schemas"]["ConditionTestAny"] | components["schemas"]["ConditionTestNone"] | components["schemas"]["ConditionTestStance"] | components["schemas"]["ConditionTestEvent"] | components["schemas"]["ConditionTestDate"] | components["schemas"]["ConditionTestWords"];
        /** @description Met where all of the tests are. */
        ConditionTestAll: {
            /**
             * @description Met where all of the tests are. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "all";
            /**
             * Format: int32
             * @description How many of its tests are not evaluated and count as unknown: for a stance recorded before there was a limit, all tests after the first 500.
             */
            leftOut?: number;
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met where one of the tests is. */
        ConditionTestAny: {
            /**
             * @description Met where one of the tests is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "any";
            /**
             * Format: int32
             * @description How many of its tests are not evaluated and count as unknown: for a stance recorded before there was a limit, all tests after the first 500.
             */
            leftOut?: number;
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met by the calendar: from a day on, or until one. */
        ConditionTestDate: {
            /** @description Met from this day on. */
            from?: components["schemas"]["CalendarDate"];
            /**
             * @description Met by the calendar: from a day on, or until one. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "date";
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description Met up to this day. */
            until?: components["schemas"]["CalendarDate"];
        };
        /** @description A condition as data: all, any or none of other tests, or a stance, an event, a date, or words. */
        ConditionTestDraft: components["schemas"]["ConditionTestDraftAll"] | components["schemas"]["ConditionTestDraftAny"] | components["schemas"]["ConditionTestDraftNone"] | components["schemas"]["ConditionTestDraftStance"] | components["schemas"]["ConditionTestDraftEvent"] | components["schemas"]["ConditionTestDraftDate"] | components["schemas"]["ConditionTestDraftWords"];
        /** @description Met where all of the tests are. */
        ConditionTestDraftAll: {
            /**
             * @description Met where all of the tests are. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "all";
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met where one of the tests is. */
        ConditionTestDraftAny: {
            /**
             * @description Met where one of the tests is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "any";
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met by the calendar: from a day on, or until one. */
        ConditionTestDraftDate: {
            /** @description Met from this day on. */
            from?: components["schemas"]["CalendarDate"];
            /**
             * @description Met by the calendar: from a day on, or until one. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "date";
            /** @description Met up to this day. */
            until?: components["schemas"]["CalendarDate"];
        };
        /** @description Met once the event has happened. */
        ConditionTestDraftEvent: {
            /** @description Id or slug of an event. */
            event: string;
            /**
             * @description Met once the event has happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "event";
        };
        /** @description Met where none of the tests is. */
        ConditionTestDraftNone: {
            /**
             * @description Met where none of the tests is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "none";
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met where the actor’s own position on the proposal is at one of the levels. */
        ConditionTestDraftStance: {
            /** @description Id or slug of an actor. */
            actor: string;
            /**
             * @description Met where the actor’s own position on the proposal is at one of the levels. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "stance";
            /** @description The levels that meet the condition. */
            levels: components["schemas"]["StanceLevel"][];
            /** @description Id or slug of a proposal. */
            proposal: string;
        };
        /** @description Unknown until somebody assesses it. */
        ConditionTestDraftWords: {
            /** @description A judgement of whether the words are met; null or left out if there is none. */
            assessed?: components["schemas"]["Assessment"] | null;
            /**
             * @description Unknown until somebody assesses it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "words";
            /** @description What must hold, in words. */
            words: string;
        };
        /** @description Met once the event has happened. */
        ConditionTestEvent: {
            /** @description The event that must have happened. */
            event: components["schemas"]["Ref"];
            /**
             * @description Met once the event has happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "event";
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
        };
        /** @description Met where none of the tests is. */
        ConditionTestNone: {
            /**
             * @description Met where none of the tests is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "none";
            /**
             * Format: int32
             * @description How many of its tests are not evaluated and count as unknown: for a stance recorded before there was a limit, all tests after the first 500.
             */
            leftOut?: number;
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description The tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met where the actor’s own position on the proposal is at one of the levels. */
        ConditionTestStance: {
            /** @description The actor whose position is tested. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description Met where the actor’s own position on the proposal is at one of the levels. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "stance";
            /** @description The levels that meet the condition. */
            levels: components["schemas"]["StanceLevel"][];
            /** @description The proposal that the position is on. */
            proposal: components["schemas"]["Ref"];
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
        };
        /** @description Unknown until somebody assesses it. */
        ConditionTestWords: {
            /** @description A judgement of whether the words are met; left out if there is none. */
            assessed?: components["schemas"]["Assessment"];
            /**
             * @description Unknown until somebody assesses it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "words";
            /** @description At the moment asked; left out where no moment was asked. */
            state?: components["schemas"]["Truth"];
            /** @description What must hold, in words. */
            words: string;
        };
        /**
         * @description sequencing: something has to come first. reciprocity: the other side does the same. verification: somebody checks. guarantee: somebody vouches. deadline: by a day. third_party_act: an act of somebody else. other: none of these.
         * @enum {string}
         */
        ConditionType: "sequencing" | "reciprocity" | "verification" | "guarantee" | "deadline" | "third_party_act" | "other";
        /**
         * @description How sure the coder is: low, moderate or high.
         * @enum {string}
         */
        Confidence: "low" | "moderate" | "high";
        /** @description A record that somebody looked: which actors, on which proposals, in which sources, over which days. Only what was covered can be silent. */
        Coverage: {
            /** @description Whose words were looked for. Empty: those of every party of the dossier. */
            actors: components["schemas"]["ActorRef"][];
            /** @description Who looked: a name or initials, always the same for the same person. */
            coder: string;
            /** @description A body of documents that was searched, such as an archive; null where only sources were. */
            corpus: string | null;
            /** @description The first day whose words were looked for. A month or a year counts from its last day on. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description The last such day, itself included; of a month or a year only the first is certain to be. */
            coveredTo: components["schemas"]["CalendarDate"];
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description In which dossier. */
            dossier: components["schemas"]["Ref"];
            /** @description Stable id. */
            id: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description On which proposals. Empty: on every proposal of the dossier. */
            proposals: components["schemas"]["Ref"][];
            /** @description How the corpus was searched; null where that is not said. */
            query: string | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description When somebody looked; null where that was not noted. */
            searchedOn: components["schemas"]["CalendarDate"] | null;
            /** @description The sources that were searched; give these, a corpus, or both. */
            sources: components["schemas"]["Ref"][];
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        CoverageAmendment: {
            /** @description Whose words were looked for. Empty: those of every party of the dossier. */
            actors?: string[] | null;
            /** @description Who looked: a name or initials, always the same for the same person. */
            coder?: string;
            /** @description A body of documents that was searched, such as an archive; null where only sources were. */
            corpus?: string | null;
            /** @description The first day whose words were looked for. A month or a year counts from its last day on. */
            coveredFrom?: components["schemas"]["CalendarDate"];
            /** @description The last such day, itself included; of a month or a year only the first is certain to be. */
            coveredTo?: components["schemas"]["CalendarDate"];
            /** @description In which dossier. */
            dossier?: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description On which proposals. Empty: on every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null where that is not said. */
            query?: string | null;
            /** @description When somebody looked; null where that was not noted. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The sources that were searched; give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description One record and, after a write, its warnings. */
        CoverageAnswer: {
            /** @description The coverage record. */
            data: components["schemas"]["Coverage"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A record that somebody looked: which actors, on which proposals, in which sources, over which days. Only what was covered can be silent. As a request gives it. */
        CoverageDraft: {
            /** @description Whose words were looked for. Empty: those of every party of the dossier. */
            actors?: string[] | null;
            /** @description Who looked: a name or initials, always the same for the same person. */
            coder: string;
            /** @description A body of documents that was searched, such as an archive; null where only sources were. */
            corpus?: string | null;
            /** @description The first day whose words were looked for. A month or a year counts from its last day on. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description The last such day, itself included; of a month or a year only the first is certain to be. */
            coveredTo: components["schemas"]["CalendarDate"];
            /** @description In which dossier. */
            dossier: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description On which proposals. Empty: on every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null where that is not said. */
            query?: string | null;
            /** @description When somebody looked; null where that was not noted. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The sources that were searched; give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description Every version of one record, the oldest first. */
        CoverageHistory: {
            /** @description The versions of the coverage record, oldest first. */
            data: components["schemas"]["Coverage"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        CoveragePage: {
            /** @description The coverage records of this page, in order of id. */
            data: components["schemas"]["Coverage"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * Format: date
         * @description A day.
         * @example 2025-05-16
         */
        Day: string;
        /**
         * @description explicit: the holder’s own words or ballot are about this very proposal; implied: it follows from what the holder said of another proposal; inferred: the coder concludes it from acts or tone.
         * @enum {string}
         */
        Directness: "explicit" | "implied" | "inferred";
        /** @description Levels by how directly they follow from the record. */
        DirectnessCounts: {
            /**
             * Format: int32
             * @description How many are stated by the holder’s own words or ballot about this very proposal.
             */
            explicit: number;
            /**
             * Format: int32
             * @description How many follow from what the holder said of another proposal.
             */
            implied: number;
            /**
             * Format: int32
             * @description How many were inferred by the coder from acts or tone.
             */
            inferred: number;
        };
        /** @description One statement that coders read at different levels. */
        Disagreement: {
            /** @description The actor whose level was read. */
            actor: components["schemas"]["ActorRef"];
            /** @description How it was settled; null where it was not. */
            adjudication: {
                /** @description Who adjudicated. */
                coder: string;
                /** @description The coding. */
                coding: {
                    /** @description The id of the coding. */
                    id: string;
                };
                /** @description The level that the adjudication settled on. */
                level: components["schemas"]["StanceLevel"];
            } | null;
            /** @description What each coder read, by the names of the coders. */
            codings: {
                /** @description Who read the statement. */
                coder: string;
                /** @description The coding. */
                coding: {
                    /** @description The id of the coding. */
                    id: string;
                };
                /** @description The level that was read. */
                level: components["schemas"]["StanceLevel"];
            }[];
            /** @description The statement that was read. */
            statement: components["schemas"]["Ref"];
        };
        /** @description One negotiation or dispute that is followed. */
        Dossier: {
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Stable id. */
            id: string;
            /** @description The name that answers show. */
            name: string;
            /** @description Who is listed in every answer, silent or not. */
            parties: components["schemas"]["ActorRef"][];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the dossier in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What it is about, in a few sentences; null where nobody wrote any. */
            summary: string | null;
            /** @description Words to select dossiers by. */
            tags: string[];
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        DossierAmendment: {
            /** @description The name that answers show. */
            name?: string;
            /** @description Who is listed in every answer, silent or not. */
            parties?: string[] | null;
            /** @description What it is about, in a few sentences; null where nobody wrote any. */
            summary?: string | null;
            /** @description Words to select dossiers by. */
            tags?: string[] | null;
        };
        /** @description One record and, after a write, its warnings. */
        DossierAnswer: {
            /** @description The dossier, with its proposals and events. */
            data: components["schemas"]["DossierDetail"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A dossier with the proposals and events that belong to it. */
        DossierDetail: {
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Every event of the dossier, in order of id. */
            events: components["schemas"]["Ref"][];
            /** @description Stable id. */
            id: string;
            /** @description The name that answers show. */
            name: string;
            /** @description Who is listed in every answer, silent or not. */
            parties: components["schemas"]["ActorRef"][];
            /** @description Every proposal of the dossier, in order of id. */
            proposals: components["schemas"]["Ref"][];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the dossier in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What it is about, in a few sentences; null where nobody wrote any. */
            summary: string | null;
            /** @description Words to select dossiers by. */
            tags: string[];
        };
        /** @description One negotiation or dispute that is followed. As a request gives it. */
        DossierDraft: {
            /** @description The name that answers show. */
            name: string;
            /** @description Who is listed in every answer, silent or not. */
            parties?: string[] | null;
            /** @description Name of the dossier in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What it is about, in a few sentences; null where nobody wrote any. */
            summary?: string | null;
            /** @description Words to select dossiers by. */
            tags?: string[] | null;
        };
        /** @description Every version of one record, the oldest first. */
        DossierHistory: {
            /** @description The versions of the dossier, oldest first. */
            data: components["schemas"]["Dossier"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        DossierPage: {
            /** @description The dossiers of this page, in order of id. */
            data: components["schemas"]["Dossier"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A statement that denies, retracts or contradicts one under the stance. */
        Doubt: {
            /** @description Who said so: the last link of its chain. Null where nobody is named there. */
            by: string | null;
            /** @description The holder of the stance, or who represents it: a denial or a walk-back of its own. */
            byHolder: boolean;
            /** @description The statement that it denies, retracts or contradicts. */
            of: components["schemas"]["Ref"];
            /** @description What was said. */
            statement: components["schemas"]["Ref"];
            /** @description How it relates to the statement: deny, retract or contradict. */
            type: components["schemas"]["StatementRelationType"];
        };
        /** @description A statement that denies, retracts or contradicts one under the level. */
        DoubtMark: {
            /** @description What was said. */
            statement: components["schemas"]["Ref"];
            /** @description What it does. */
            type: components["schemas"]["StatementRelationType"];
        };
        /** @description What happened: talks, a statement, an offer, a vote. */
        Event: {
            /** @description The proposals that it dealt with, and what became of each. */
            agenda: {
                /** @description What was on the agenda. */
                proposal: components["schemas"]["Ref"];
                /** @description What became of the proposal there; null where that is not recorded. */
                result: components["schemas"]["AgendaResult"] | null;
            }[];
            /** @description Its type in a catalogue of events; null where it was not coded. */
            code: components["schemas"]["EventCode"] | null;
            /** @description What the code means, in CAMEO’s words; null for other schemes. */
            codeName: string | null;
            /** @description Whether it happened. Default: actual. */
            context: components["schemas"]["EventContext"];
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The dossier that it belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description The last day, itself included; null where it was over in a day or its end is not known. */
            endedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Stable id. */
            id: string;
            /** @description What sort of event it is. */
            kind: components["schemas"]["EventKind"];
            /** @description The name that answers show. */
            name: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description The day on which it began. Required for an actual event; null if a hypothetical or future one has none. */
            occurredOn: components["schemas"]["CalendarDate"] | null;
            /** @description What came of it, in words; null where nobody wrote any. */
            outcome: string | null;
            /** @description Who took part, and in which role. */
            participants: {
                /** @description Who took part. */
                actor: components["schemas"]["ActorRef"];
                /** @description In which role it took part. */
                role: components["schemas"]["ParticipantRole"];
            }[];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the event in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description The document that tells of it; null where none is recorded. */
            source: components["schemas"]["Ref"] | null;
            /** @description The official count of a vote; null if none is recorded. The ballots on record are shown beside it. */
            tally: components["schemas"]["Tally"] | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        EventAmendment: {
            /** @description The proposals that it dealt with, and what became of each. */
            agenda?: {
                /** @description What was on the agenda. */
                proposal: string;
                /** @description What became of the proposal there; null where that is not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Its type in a catalogue of events; null where it was not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether it happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description The dossier that it belongs to. */
            dossier?: string;
            /** @description The last day, itself included; null where it was over in a day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What sort of event it is. */
            kind?: components["schemas"]["EventKind"];
            /** @description The name that answers show. */
            name?: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description The day on which it began. Required for an actual event; null if a hypothetical or future one has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What came of it, in words; null where nobody wrote any. */
            outcome?: string | null;
            /** @description Who took part, and in which role. */
            participants?: {
                /** @description Who took part. */
                actor: string;
                /** @description In which role it took part. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description The document that tells of it; null where none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description The official count of a vote; null if none is recorded. The ballots on record are shown beside it. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        EventAnswer: {
            /** @description The event and, if it is a vote, the ballots on record. */
            data: components["schemas"]["EventDetail"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description An event that a shift came after. */
        EventBetween: {
            /** @description Whether the proposal was on its agenda. */
            agenda: boolean;
            /**
             * Format: int32
             * @description Days from the event to the new level; 0 is the same day, in an order that is not known. Where either is not known to the day, the most that it can be.
             */
            days: number;
            /** @description The event. */
            event: components["schemas"]["Ref"];
            /** @description What sort of event it is. */
            kind: components["schemas"]["EventKind"];
            /**
             * Format: int32
             * @description Where the event or the begin of the new level is not known to the day, the fewest days that it can be; below 0, the event may have begun after the new level. Left out where both are known.
             */
            leastDays?: number;
            /** @description When it began. */
            occurredOn: components["schemas"]["CalendarDate"];
            /** @description The event is how the new level was given: the vote that it rests on, or an event of kind statement, or named by a statement under the new level, that was certainly going on on the new level’s first day or when that statement was spoken, and in which the mover, its speaker, a link of the chain, or somebody who represents one of these or whom one of these represents took part. */
            ownAct: boolean;
            /**
             * @description after: the shift came on the same day or later, and no more is said. order_unknown: it may have come before, for one of the two is not known to the day (`leastDays` is below 0). stated_reason: a statement under the new level names the event, and it cannot have been the occasion of the statement: it was over before, and neither the mover nor any link of the chain took part.
             * @enum {string}
             */
            relation: "after" | "stated_reason" | "order_unknown";
        };
        /**
         * @description Kept as text: CAMEO codes have leading zeros.
         * @example {
         *       "scheme": "cameo",
         *       "value": "046"
         *     }
         */
        EventCode: {
            /**
             * @description The catalogue of event types that the code is from: CAMEO or PLOVER.
             * @enum {string}
             */
            scheme: "cameo" | "plover";
            /** @description The code, as text: CAMEO has two to four digits. */
            value: string;
        };
        /**
         * @description Kept as text: CAMEO codes have leading zeros.
         * @example {
         *       "scheme": "cameo",
         *       "value": "046"
         *     }
         */
        EventCodeDraft: {
            /**
             * @description The catalogue of event types that the code is from: CAMEO or PLOVER.
             * @enum {string}
             */
            scheme: "cameo" | "plover";
            /** @description The code, as text: CAMEO has two to four digits. */
            value: string;
        };
        /**
         * @description actual: it happened. hypothetical: it may never happen. future: it is to come.
         * @enum {string}
         */
        EventContext: "actual" | "hypothetical" | "future";
        /** @description An event and, if it is a vote, the ballots on record. */
        EventDetail: {
            /** @description The proposals that it dealt with, and what became of each. */
            agenda: {
                /** @description What was on the agenda. */
                proposal: components["schemas"]["Ref"];
                /** @description What became of the proposal there; null where that is not recorded. */
                result: components["schemas"]["AgendaResult"] | null;
            }[];
            /** @description The ballots on record of a vote; null for other events. */
            ballots: {
                /**
                 * Format: int32
                 * @description Abstentions: ballots at the level neutral.
                 */
                abstain: number;
                /**
                 * Format: int32
                 * @description Ballots at the level ambiguous.
                 */
                ambiguous: number;
                /** @description By how many the official tally has more of each; negative where there are more ballots on record. Null without a tally. */
                gap: {
                    /**
                     * Format: int32
                     * @description Abstentions, official less on record.
                     */
                    abstain: number;
                    /**
                     * Format: int32
                     * @description Votes against, official less on record.
                     */
                    no: number;
                    /**
                     * Format: int32
                     * @description Votes in favour, official less on record.
                     */
                    yes: number;
                } | null;
                /**
                 * Format: int32
                 * @description Ballots in opposition.
                 */
                no: number;
                /**
                 * Format: int32
                 * @description Ballots in support, on a condition or not.
                 */
                yes: number;
            } | null;
            /** @description Its type in a catalogue of events; null where it was not coded. */
            code: components["schemas"]["EventCode"] | null;
            /** @description What the code means, in CAMEO’s words; null for other schemes. */
            codeName: string | null;
            /** @description Whether it happened. Default: actual. */
            context: components["schemas"]["EventContext"];
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The dossier that it belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description The last day, itself included; null where it was over in a day or its end is not known. */
            endedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Stable id. */
            id: string;
            /** @description What sort of event it is. */
            kind: components["schemas"]["EventKind"];
            /** @description The name that answers show. */
            name: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description The day on which it began. Required for an actual event; null if a hypothetical or future one has none. */
            occurredOn: components["schemas"]["CalendarDate"] | null;
            /** @description What came of it, in words; null where nobody wrote any. */
            outcome: string | null;
            /** @description Who took part, and in which role. */
            participants: {
                /** @description Who took part. */
                actor: components["schemas"]["ActorRef"];
                /** @description In which role it took part. */
                role: components["schemas"]["ParticipantRole"];
            }[];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the event in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description The document that tells of it; null where none is recorded. */
            source: components["schemas"]["Ref"] | null;
            /** @description The official count of a vote; null if none is recorded. The ballots on record are shown beside it. */
            tally: components["schemas"]["Tally"] | null;
        };
        /** @description What happened: talks, a statement, an offer, a vote. As a request gives it. */
        EventDraft: {
            /** @description The proposals that it dealt with, and what became of each. */
            agenda?: {
                /** @description What was on the agenda. */
                proposal: string;
                /** @description What became of the proposal there; null where that is not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Its type in a catalogue of events; null where it was not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether it happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description The dossier that it belongs to. */
            dossier: string;
            /** @description The last day, itself included; null where it was over in a day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What sort of event it is. */
            kind: components["schemas"]["EventKind"];
            /** @description The name that answers show. */
            name: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description The day on which it began. Required for an actual event; null if a hypothetical or future one has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What came of it, in words; null where nobody wrote any. */
            outcome?: string | null;
            /** @description Who took part, and in which role. */
            participants?: {
                /** @description Who took part. */
                actor: string;
                /** @description In which role it took part. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Name of the event in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description The document that tells of it; null where none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description The official count of a vote; null if none is recorded. The ballots on record are shown beside it. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description What one actor expects of an event. */
        EventExpectation: {
            /** @description In per cent: the band of the term (ICD-203), or the percentage twice. */
            band: {
                /**
                 * Format: double
                 * @description The lower end of the band, in per cent.
                 */
                from: number;
                /**
                 * Format: double
                 * @description The upper end of the band, in per cent.
                 */
                to: number;
            };
            /** @description The last day on which the event can still fulfil the expectation; null if there is no such day. */
            by: components["schemas"]["UncertainDate"] | null;
            /**
             * @description With dates=possible, of one that may have been held on the day. Left out where that is certain.
             * @constant
             */
            certainty?: "possible";
            /** @description The actor that expects it. */
            holder: components["schemas"]["ActorRef"];
            /** @description The id of the record. */
            id: string;
            /** @description An ICD-203 term; null if a percentage was given instead. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /**
             * Format: int32
             * @description What the holder named, in per cent; null where a term was given.
             */
            percent: number | null;
            /**
             * Format: double
             * @description 0 to 1: the percentage, or the middle of the band.
             */
            probability: number;
            /** @description How the expectation had turned out by the day asked. */
            resolution: components["schemas"]["Resolution"];
            /** @description What it rests on: each has its chain, link by link. */
            statements: components["schemas"]["Ref"][];
            /** @description When the holder came to expect it. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which the holder no longer expected it; null if no end is known. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Who expects what of one event. */
        EventExpectationsAnswer: {
            /** @description The likeliest first. No mean is taken: how many hold which is not known. */
            data: components["schemas"]["EventExpectation"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /** @description Whether the event has happened, is hypothetical or is still to come. */
                context: components["schemas"]["EventContext"];
                /** @description The event that was asked about. */
                event: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description When it happened or is to happen; null if it has no date. */
                occurredOn: components["schemas"]["CalendarDate"] | null;
                /** @description The same question with every default written out and pinned; it always gives the same bytes. */
                permalink: string;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description How many expectations there are.
                 */
                total: number;
            };
        };
        /** @description Every version of one record, the oldest first. */
        EventHistory: {
            /** @description The versions of the event, oldest first. */
            data: components["schemas"]["Event"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /**
         * @description talks: negotiations. statement: something said in public. offer: a proposal put to the other side. vote: a roll call. sanction: a sanction imposed. meeting: any other meeting. other: none of these.
         * @enum {string}
         */
        EventKind: "talks" | "statement" | "offer" | "vote" | "sanction" | "meeting" | "other";
        /** @description A page of records, in order of id. */
        EventPage: {
            /** @description The events of this page, in order of id. */
            data: components["schemas"]["Event"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A page of the shifts that came after an event. */
        EventShiftsAnswer: {
            /** @description The shifts of this page, in order of the new level’s first day. */
            data: components["schemas"]["Shift"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /** @description The event that was asked about. */
                event: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description Why nobody can have moved after the event: it did not happen, or not by the day asked. Null where somebody can. */
                reason: string | null;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description What a stance in force rests on. */
        Evidence: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description Attributed: who says so. Null for the actor’s own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Another stance of the same first day says otherwise. */
            contested: boolean;
            /**
             * Format: int32
             * @description The best grade of a statement under it, 1 to 6; null where none has one.
             */
            credibility: number | null;
            /**
             * Format: int32
             * @description Articles and other documents, copies included.
             */
            documents: number;
            /** @description Statements, by the day asked, that deny, retract or contradict a statement that supports the stance. */
            doubts: components["schemas"]["Doubt"][];
            /** @description The holder, or one who represents it, said it and is named; or it is a recorded vote. */
            firstHand: boolean;
            /**
             * Format: int32
             * @description Outlets that stand behind it: copies and retellings count once.
             */
            independentSources: number;
            /** @description Whether the stance is a recorded vote, which needs no other evidence. */
            isVote: boolean;
            /** @description The level of the stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description Some statement has a chain in which everybody is named; or it is a recorded vote. */
            named: boolean;
            /** @description Each by the name of its actor, or else as its publisher was written; of a vote, the event. */
            outlets: string[];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description The best grade of a source under it; null where none has one. */
            reliability: components["schemas"]["SourceReliability"] | null;
            /** @description The stance. */
            stance: components["schemas"]["StanceRef"];
            /**
             * Format: int32
             * @description How many statements support the stance; 0 for a vote without any.
             */
            statements: number;
            /** @description When the holder came to hold it, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor; null where it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description What the stances on a proposal rest on. */
        EvidenceAnswer: {
            /** @description A row for each stance in force, actor by actor. */
            data: components["schemas"]["Evidence"][];
            /** @description Whose level the question leaves out. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Stances in force that another of the same first day contradicts.
                 */
                contested: number;
                /** @description With include=directness: the stances in force. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description How many different documents support these stances, copies included.
                 */
                documents: number;
                /**
                 * Format: int32
                 * @description Stances in force with doubts.
                 */
                doubted: number;
                /** @description Of the stances in force. */
                firstHand: components["schemas"]["Share"];
                /**
                 * Format: int32
                 * @description Behind all of the stances together.
                 */
                independentSources: number;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Distinct statements under all of the stances.
                 */
                statements: number;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description Without a level, and nobody looked. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description Without a level, though somebody looked. */
            silent: components["schemas"]["ActorRef"][];
            /** @description Stances that were retracted or corrected by the moment asked, with the reason. */
            withdrawn: components["schemas"]["WithdrawnStance"][];
        };
        /** @description What an actor expects to happen: how likely it holds an event to be. It is no stance: it does not say what anybody wants. */
        Expectation: {
            /** @description The last day on which the event could still prove it right, for a month or a year its last day; null without a deadline. If the date is uncertain, an event within the days that it may mean leaves the outcome open. */
            by: components["schemas"]["UncertainDate"] | null;
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description What is expected: usually a hypothetical event. */
            event: components["schemas"]["Ref"];
            /** @description Who expects it. */
            holder: components["schemas"]["ActorRef"];
            /** @description Stable id. */
            id: string;
            /** @description An ICD-203 term, which stands for a band of per cent. Either this or `percent`; the other is null. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /**
             * Format: int32
             * @description A probability that the holder named, in per cent; null where a term was given.
             */
            percent: number | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description The statements that it rests on, at least one. */
            statements: components["schemas"]["Ref"][];
            /** @description When the holder came to expect it. It holds for certain from the last day that this date may mean. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer did; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        ExpectationAmendment: {
            /** @description The last day on which the event could still prove it right, for a month or a year its last day; null without a deadline. If the date is uncertain, an event within the days that it may mean leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description What is expected: usually a hypothetical event. */
            event?: string;
            /** @description Who expects it. */
            holder?: string;
            /** @description An ICD-203 term, which stands for a band of per cent. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * Format: int32
             * @description A probability that the holder named, in per cent; null where a term was given.
             */
            percent?: number | null;
            /** @description The statements that it rests on, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. It holds for certain from the last day that this date may mean. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer did; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        ExpectationAnswer: {
            /** @description The expectation. */
            data: components["schemas"]["Expectation"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description What an actor expects to happen: how likely it holds an event to be. It is no stance: it does not say what anybody wants. As a request gives it. */
        ExpectationDraft: {
            /** @description The last day on which the event could still prove it right, for a month or a year its last day; null without a deadline. If the date is uncertain, an event within the days that it may mean leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description What is expected: usually a hypothetical event. */
            event: string;
            /** @description Who expects it. */
            holder: string;
            /** @description An ICD-203 term, which stands for a band of per cent. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * Format: int32
             * @description A probability that the holder named, in per cent; null where a term was given.
             */
            percent?: number | null;
            /** @description The statements that it rests on, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. It holds for certain from the last day that this date may mean. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer did; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, the oldest first. */
        ExpectationHistory: {
            /** @description The versions of the expectation, oldest first. */
            data: components["schemas"]["Expectation"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description How likely an actor considers an event. */
        ExpectationMark: {
            /** @description In per cent: the band of the term (ICD-203), or the percentage twice. */
            band: {
                /**
                 * Format: double
                 * @description The lower end of the band, in per cent.
                 */
                from: number;
                /**
                 * Format: double
                 * @description The upper end of the band, in per cent.
                 */
                to: number;
            };
            /** @description What is expected. */
            event: components["schemas"]["Ref"];
            /** @description The id of the record. */
            id: string;
            /** @description An ICD-203 term; null if a percentage was given instead. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /**
             * Format: int32
             * @description What the holder named, in per cent; null where a term was given.
             */
            percent: number | null;
            /**
             * Format: double
             * @description 0 to 1: the percentage, or the middle of the band.
             */
            probability: number;
        };
        /** @description A page of records, in order of id. */
        ExpectationPage: {
            /** @description The expectations of this page, in order of id. */
            data: components["schemas"]["Expectation"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description How right one holder was. */
        ExpectationScore: {
            /**
             * Format: double
             * @description The mean of (p − outcome)², 0 to 1, lower is better; always saying one half gets 0.25. Null for none.
             */
            brier: number | null;
            /** @description For each ICD-203 term that was used, from the least likely on; a percentage is in the band that holds it. */
            calibration: {
                /**
                 * Format: double
                 * @description The mean of the probabilities that were given.
                 */
                expected: number;
                /** @description The ICD-203 term. */
                likelihood: components["schemas"]["Likelihood"];
                /**
                 * Format: int32
                 * @description Resolved expectations that used the term.
                 */
                n: number;
                /**
                 * Format: double
                 * @description The share of the events that occurred.
                 */
                occurred: number;
            }[];
            /** @description The actor whose expectations are scored. */
            holder: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Expectations that have resolved by the day asked.
             */
            n: number;
            /**
             * Format: int32
             * @description Expectations that have not resolved.
             */
            open: number;
        };
        /** @description How right expectations were, holder by holder. */
        ExpectationScoresAnswer: {
            /** @description A row for each holder. */
            data: components["schemas"]["ExpectationScore"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description Over all expectations of these holders together: no mean of the rows. */
                overall: {
                    /**
                     * Format: double
                     * @description The mean of (p − outcome)², 0 to 1, lower is better; always saying one half gets 0.25. Null for none.
                     */
                    brier: number | null;
                    /** @description For each ICD-203 term that was used, from the least likely on; a percentage is in the band that holds it. */
                    calibration: {
                        /**
                         * Format: double
                         * @description The mean of the probabilities that were given.
                         */
                        expected: number;
                        /** @description The ICD-203 term. */
                        likelihood: components["schemas"]["Likelihood"];
                        /**
                         * Format: int32
                         * @description Resolved expectations that used the term.
                         */
                        n: number;
                        /**
                         * Format: double
                         * @description The share of the events that occurred.
                         */
                        occurred: number;
                    }[];
                    /**
                     * Format: int32
                     * @description Expectations that have resolved by the day asked.
                     */
                    n: number;
                    /**
                     * Format: int32
                     * @description Expectations that have not resolved.
                     */
                    open: number;
                };
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description Actors, and the columns to add to them. */
        ExtendQuery: {
            /** @description Actors, by id or slug: at most 1,000. */
            ids: string[];
            /** @description The columns to add. */
            properties: {
                /** @description The scheme of a code, or one of slug, type, aliases and note. */
                id: string;
                /** @description How to fill the column. */
                settings?: {
                    /** @description The day on which codes are in force; today if left out or empty. */
                    on?: string;
                };
            }[];
        };
        /** @description The least and greatest figure over all rules; null for none. */
        FigureRange: {
            /**
             * Format: double
             * @description The highest value; null if there is none.
             */
            high: number | null;
            /**
             * Format: double
             * @description The lowest value; null if there is none.
             */
            low: number | null;
            /**
             * Format: int32
             * @description The number of figures.
             */
            n: number;
            /** @description Why there is no figure; null where there is one. */
            reason: string | null;
        };
        /** @description A record in which the words stand. */
        FoundRecord: {
            /** @description The id of the record. */
            id: string;
            /** @description Null for a noun without a name: a stance, a coding. */
            name: string | null;
            /**
             * @description Which noun the record is.
             * @enum {string}
             */
            noun: "dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance";
            /** @description Where the words stand, each in « ». */
            passage: string;
            /**
             * Format: double
             * @description PostgreSQL’s ts_rank_cd: how near to each other the words stand. Words of the same stem come after all that stand as they were asked for.
             */
            rank: number;
            /** @description The slug of the record; null if it has none. */
            slug: string | null;
        };
        /** @description The process is alive. */
        Health: {
            /**
             * @description Always ok: a process that is not running does not answer.
             * @constant
             */
            status: "ok";
        };
        /**
         * @description Codes are dated because states end and split.
         * @example {
         *       "scheme": "iso-3166-1-alpha-3",
         *       "value": "UKR",
         *       "validFrom": "1992",
         *       "validTo": null
         *     }
         */
        Identifier: {
            /** @description iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, … */
            scheme: string;
            /** @description The first day on which the actor had the code; null where that is open. */
            validFrom: components["schemas"]["CalendarDate"] | null;
            /** @description The first day on which the actor no longer had the code; null where it still has it. */
            validTo: components["schemas"]["CalendarDate"] | null;
            /** @description The code, as the scheme writes it. */
            value: string;
        };
        /**
         * @description A code of the actor.
         * @example {
         *       "scheme": "iso-3166-1-alpha-3",
         *       "value": "UKR",
         *       "validFrom": "1992",
         *       "validTo": null
         *     }
         */
        IdentifierDraft: {
            /** @description iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, … */
            scheme: string;
            /** @description The first day on which the actor had the code; null where that is open. */
            validFrom?: components["schemas"]["CalendarDate"] | null;
            /** @description The first day on which the actor no longer had the code; null where it still has it. */
            validTo?: components["schemas"]["CalendarDate"] | null;
            /** @description The code, as the scheme writes it. */
            value: string;
        };
        /** @description The proposal from whose level an implied level follows. */
        ImpliedBy: {
            /** @description Stable id: a prefix for the noun, and a number. */
            id: string;
            /** @description The name at the moment asked. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string | null;
            /** @description The stance that the level is taken from. */
            stance?: string;
        };
        /** @description A record that a line creates, changes or repeats. */
        ImportedRow: {
            /** @description The fields that change in a corrected record. */
            changed: string[];
            /** @description Of the existing record; null if it is new, or repeats an earlier line. */
            id: string | null;
            /**
             * Format: int32
             * @description In the file, from 1; in a JSON bundle the number of the draft; 0 for the whole file.
             */
            line: number;
            /**
             * @description What it is.
             * @enum {string}
             */
            noun: "dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance";
            /**
             * @description unchanged: the record or an earlier line already says the same.
             * @enum {string}
             */
            outcome: "new" | "unchanged" | "corrected";
            /** @description What identifies it: for a stance actor, proposal, level and validFrom. */
            record: {
                /** @description Id or slug of the actor that a name was found to be; else null. */
                actor: string | null;
                /** @description Of the draft. */
                field: string;
                /** @description As the file has it, cut to 200 characters. */
                value: string;
            }[];
        };
        /**
         * @description ndjson: drafts, one a line. bundle: one JSON list of drafts. stances-csv: a table of stances. unga: roll calls of the UN General Assembly (Voeten). popolo: persons, organizations, memberships and votes. dna: the Discourse Network Analyzer. table: any table, by a mapping.
         * @enum {string}
         */
        ImportFormat: "ndjson" | "bundle" | "stances-csv" | "unga" | "popolo" | "dna" | "table";
        /** @description An import that was asked for. What is being done, not what is known. */
        ImportJob: {
            /** @description When the import was requested. */
            createdAt: components["schemas"]["Instant"];
            /** @description Whether the import only checks the files and writes nothing. */
            dryRun: boolean;
            /** @description When the import ended, whether it succeeded or not; null before that. */
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Why it did not come to its end; null where it did, or has not yet. */
            fault: string | null;
            /** @description The files, in the order in which they arrived. */
            files: {
                /**
                 * Format: int64
                 * @description The size of the file in bytes.
                 */
                bytes: number;
                /** @description Whether it is still there to be run again. */
                kept: boolean;
                /** @description The name of the file. */
                name: string;
                /** @description SHA-256 of the file, in hexadecimal digits. */
                sha256: string;
            }[];
            /** @description The format of the files. */
            format: string;
            /** @description The id of the import. */
            id: string;
            /**
             * @description stop: if any line is bad, nothing is written. skip: bad lines are left out, together with whatever depends on them.
             * @enum {string}
             */
            onError: "stop" | "skip";
            /** @description Options of the format, by name. */
            options: {
                [key: string]: string;
            };
            /** @description The source that its records are known under. */
            origin: string;
            /** @description How much has been read; null until reading has begun. */
            progress: {
                /**
                 * Format: int64
                 * @description Bytes read in this phase.
                 */
                bytes: number;
                /**
                 * Format: int64
                 * @description Total bytes of all files.
                 */
                ofBytes: number;
                /**
                 * @description checking: reads everything and writes nothing. writing: reads everything again and writes it.
                 * @enum {string}
                 */
                phase: "checking" | "writing";
                /**
                 * Format: int32
                 * @description Read in this phase.
                 */
                records: number;
                /**
                 * Format: int32
                 * @description How many there are; null until that is known.
                 */
                total: number | null;
            } | null;
            /** @description The reason given for the import, kept with each revision; null if none was given. */
            reason: string | null;
            /** @description The outcome; null until there is anything to report. */
            report: components["schemas"]["ImportReport"] | null;
            /** @description When the import began to run; null before that. */
            startedAt: components["schemas"]["Instant"] | null;
            /** @description What stage the import has reached. */
            state: components["schemas"]["ImportState"];
        };
        /** @description One import. */
        ImportJobAnswer: {
            /** @description The import. */
            data: components["schemas"]["ImportJob"];
        };
        /** @description A page of imports, the latest first. */
        ImportJobPage: {
            /** @description The imports of this page, latest first. */
            data: components["schemas"]["ImportJob"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description How many imports there are. */
            meta: {
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /**
                 * Format: int32
                 * @description How many imports there are, over all pages.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description The result of an import or of a dry run. */
        ImportReport: {
            /** @description The same counts for each noun in the file. */
            byNoun: {
                [key: string]: {
                    /**
                     * Format: int32
                     * @description Records that existed with other content and were amended or corrected.
                     */
                    corrected: number;
                    /**
                     * Format: int32
                     * @description Records that did not exist before.
                     */
                    new: number;
                    /**
                     * Format: int32
                     * @description Records that existed with the same content.
                     */
                    unchanged: number;
                };
            };
            /**
             * Format: int32
             * @description Records that existed with other content and were amended or corrected.
             */
            corrected: number;
            /**
             * Format: int32
             * @description Statements, stances and memberships that say the same as an earlier one. They are imported like any other.
             */
            duplicates?: number;
            /**
             * Format: int32
             * @description Records that did not exist before.
             */
            new: number;
            /**
             * Format: int32
             * @description Records, refused ones included.
             */
            read: number;
            /** @description Why lines were refused: the first of them. */
            reasons: components["schemas"]["RefusedLine"][];
            /**
             * Format: int32
             * @description How many reasons are listed, at most 1,000.
             */
            reasonsShown: number;
            /**
             * Format: int32
             * @description How many reasons there are; a line can have several.
             */
            reasonsTotal: number;
            /**
             * Format: int32
             * @description Records and lines that were not imported.
             */
            refused: number;
            /** @description The revisions that were written. */
            revisions: number[];
            /** @description The first 500 records, in the order of their lines. Left out in lists of imports. */
            rows?: components["schemas"]["ImportedRow"][];
            /**
             * Format: int32
             * @description Records that existed with the same content.
             */
            unchanged: number;
            /** @description The first 1,000 duplicates, by line. Left out in lists of imports. */
            warnings?: components["schemas"]["ImportWarning"][];
        };
        /**
         * @description waiting for more files; queued; running; done; failed, and nothing more is written; stopped on request; interrupted by the end of the server, and can be run again.
         * @enum {string}
         */
        ImportState: "waiting" | "queued" | "running" | "done" | "failed" | "stopped" | "interrupted";
        /** @description A line that is imported although an earlier record or line says the same. */
        ImportWarning: {
            /** @description A sentence that names both. */
            detail: string;
            /** @description The first record that says the same; null if it is not written yet. */
            first: string | null;
            /**
             * Format: int32
             * @description The line of the first; null if it was on record before.
             */
            firstLine: number | null;
            /** @description The record that was written; null in a dry run. */
            id: string | null;
            /**
             * Format: int32
             * @description In the file, from 1; in a JSON bundle the number of the draft; 0 for the whole file.
             */
            line: number;
        };
        /** @description Two proposals that exclude each other. */
        IncompatiblePair: {
            /** @description The parties that support both. */
            both: {
                /** @description The party. */
                actor: components["schemas"]["ActorRef"];
                /** @description Where it stands on `one`. */
                one: components["schemas"]["PartyStance"];
                /** @description Where it stands on `other`. */
                other: components["schemas"]["PartyStance"];
            }[];
            /** @description One proposal. */
            one: components["schemas"]["Ref"];
            /** @description The other proposal. */
            other: components["schemas"]["Ref"];
            /** @description No party opposes either: each could be agreed on, but not both. */
            unopposed: boolean;
        };
        /**
         * Format: date-time
         * @description RFC 3339, with an offset.
         * @example 2025-05-17T09:00:00.000Z
         */
        Instant: string;
        /** @description Krippendorff’s alpha on one metric. */
        KrippendorffAlpha: {
            /**
             * Format: double
             * @description 1 perfect, 0 as by chance, below 0 worse. Null, never 0, without a figure.
             */
            alpha: number | null;
            /**
             * Format: int32
             * @description Readings in these units.
             */
            codings: number;
            /**
             * Format: int32
             * @description Units that two coders or more have read.
             */
            n: number;
            /** @description Why there is no figure; null where there is one. */
            reason: string | null;
        };
        /**
         * @description What something is called in a language.
         * @example {
         *       "lang": "uk",
         *       "name": "Україна"
         *     }
         */
        LanguageName: {
            /** @description BCP 47, such as uk or zh-Hant. */
            lang: string;
            /** @description The name in that language. */
            name: string;
        };
        /** @description What the state of a leaf rests on, at the moment asked. */
        LeafEvidence: {
            /** @description The judgement of the leaf’s words; null for other kinds of leaf, or if nobody has judged. */
            assessment: components["schemas"]["Assessment"] | null;
            /** @description What the state is read from, in words. */
            because: string;
            /** @description When the leaf changes its state by the calendar; null for other kinds of leaf. */
            day: {
                /**
                 * Format: int32
                 * @description Days from the day asked; 0 or less where it has come.
                 */
                inDays: number;
                /** @description The day on which the leaf changes its state; null where that is after the year 9999. */
                turnsOn: components["schemas"]["Day"] | null;
            } | null;
            /** @description The event that the leaf waits for; null for other kinds of leaf, or if the event is not on record. */
            event: {
                /** @description Whether the event has happened, is hypothetical or is still to come. */
                context: components["schemas"]["EventContext"];
                /** @description Stable id: a prefix for the noun, and a number. */
                id: string;
                /** @description The name at the moment asked. */
                name: string;
                /** @description When it happened or is to happen; null if it has no date. */
                occurredOn: components["schemas"]["CalendarDate"] | null;
                /** @description The record’s permanent name in URLs; null if it has none. */
                slug: string | null;
            } | null;
            /** @description The actor’s own position; null where it is silent. */
            position: {
                /** @description Whether another stance with the same first day is at a different level. */
                contested: boolean;
                /** @description The level of that position. */
                level: components["schemas"]["StanceLevel"];
                /** @description When the actor came to that level. */
                since: components["schemas"]["UncertainDate"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
                /** @description The representative who spoke for the actor, or about whom the claim is made; null if there is none. */
                via: components["schemas"]["ActorRef"] | null;
            } | null;
        };
        /** @description A level that a rule changes or leaves out. */
        LevelChange: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description Under the rules of the question; null where it has no level. */
            from: components["schemas"]["StanceLevel"] | null;
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description What decides under the rules of the question; null where nothing does. */
            stance: components["schemas"]["StanceRef"] | null;
            /** @description Under this rule: null where the rule leaves no level, `neutral` for an ambiguous one where it counts as that. */
            to: components["schemas"]["StanceLevel"] | null;
        };
        /** @description How many are at each level. */
        LevelCounts: {
            /**
             * Format: int32
             * @description How many are ambiguous: off the scale.
             */
            ambiguous: number;
            /**
             * Format: int32
             * @description How many oppose unless conditions are met.
             */
            conditional_opposition: number;
            /**
             * Format: int32
             * @description How many support on conditions.
             */
            conditional_support: number;
            /**
             * Format: int32
             * @description How many are neutral, by declaration or by abstaining.
             */
            neutral: number;
            /**
             * Format: int32
             * @description How many oppose without conditions.
             */
            oppose: number;
            /**
             * Format: int32
             * @description How many support without conditions.
             */
            support: number;
        };
        /**
         * @description ICD-203 terms.
         * @enum {string}
         */
        Likelihood: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even_chance" | "likely" | "very_likely" | "almost_certain";
        /** @description The versions of a proposal, step by step. */
        LineageAnswer: {
            /** @description A row for each step from a version to the next, oldest first. */
            data: components["schemas"]["VersionStep"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
                /** @description The oldest first; this proposal among them. */
                versions: components["schemas"]["Ref"][];
            };
        };
        /** @description One link of the attribution chain. */
        Link: {
            /** @description Who the link is; null where it is no actor of the ledger. */
            actor: components["schemas"]["ActorRef"] | null;
            /** @description In what capacity it speaks. Null or left out: official. Whoever speaks in a personal one speaks for nobody else. */
            capacity: components["schemas"]["Capacity"] | null;
            /** @description Who the link is where it is no actor of the ledger, such as unnamed sources; else null. */
            description: string | null;
            /** @description How the link passes the view on. */
            mode: components["schemas"]["LinkMode"];
            /** @description Whether the source names the link. */
            named: boolean;
        };
        /** @description One link of the attribution chain: an actor or a description, never both. */
        LinkDraft: {
            /** @description Who the link is; null where it is no actor of the ledger. */
            actor?: string | null;
            /** @description In what capacity it speaks. Null or left out: official. Whoever speaks in a personal one speaks for nobody else. */
            capacity?: components["schemas"]["Capacity"] | null;
            /** @description Who the link is where it is no actor of the ledger, such as unnamed sources; else null. */
            description?: string | null;
            /** @description How the link passes the view on. */
            mode: components["schemas"]["LinkMode"];
            /** @description Whether the source names the link. */
            named: boolean;
        };
        /**
         * @description said: in public. told: to somebody, as to a reporter. reported: passes on what others say. believes: holds it to be so. expects: holds it to be coming. denied: says that it is not so.
         * @enum {string}
         */
        LinkMode: "said" | "told" | "reported" | "believes" | "expects" | "denied";
        /** @description Relative to the server. */
        Links: {
            /** @description The next page; null at the last. */
            next: string | null;
            /** @description This page again, at the revision that it was read at. */
            self: string;
        };
        /** @description One condition of a stance in force. */
        ListedCondition: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description The stance, and the index of the condition. */
            address: string;
            /** @description Attributed: who says so. Null for the actor’s own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Another stance of the same first day says otherwise. */
            contested: boolean;
            /** @description The leaves of its tree, each with its state. */
            leaves: components["schemas"]["ConditionLeaf"][];
            /**
             * Format: int32
             * @description How many of its tests are not evaluated and count as unknown: for a stance recorded before there was a limit, all tests after the first 500.
             */
            leftOut?: number;
            /** @description The level of the stance that the condition belongs to. */
            level: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description Null where the level takes no side. */
            standing: components["schemas"]["Standing"] | null;
            /** @description Whether the condition is met at the moment asked. */
            state: components["schemas"]["Truth"];
            /** @description The condition in words. */
            text: string;
            /** @description What sort of condition it is. */
            type: components["schemas"]["ConditionType"];
            /** @description When the holder came to hold it, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor; null where it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description Positions of actors on proposals, as rows and as a grid. */
        MatrixAnswer: {
            /** @description Tidy rows: one for each cell, proposal by proposal. */
            data: components["schemas"]["MatrixCell"][];
            /** @description The same levels as a table. */
            grid: {
                /** @description What the columns are. */
                actors: components["schemas"]["ActorRef"][];
                /** @description A row for each proposal, a column for each actor. */
                levels: (components["schemas"]["StanceLevel"] | null)[][];
                /** @description What the rows are. */
                proposals: components["schemas"]["StagedProposal"][];
            };
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * @description Of all rows. Left out with dates=possible: each row then has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Of the rows that have a level, by how directly it follows from the record. */
                directness: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Rows whose level the question leaves out.
                 */
                leftOut: number;
                /** @description Over the rows, own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Rows without a level, where nobody looked.
                 */
                notCoded: number;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows without a level, though somebody looked.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description One cell. Empty fields are left out. */
        MatrixCell: {
            /** @description Where there is no level: why. */
            absence?: components["schemas"]["Absence"];
            /** @description `grid.actors` has its name. */
            actor: components["schemas"]["RowActor"];
            /**
             * Format: int32
             * @description How many others say what the actor’s level is. Left out where nobody does.
             */
            attributed?: number;
            /**
             * @description certain: at this level on the day asked whatever the true dates are. possible: it may have been. Left out where `meta.certainty` says it for all rows, that is, without dates=possible.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description With include=marks: what others say the level is. */
            claims?: {
                /** @description Who makes the claim; null for the actor’s own voice. */
                claimant: components["schemas"]["Claimant"];
                /** @description Where the holder stands. */
                level: components["schemas"]["StanceLevel"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
            }[];
            /** @description With include=marks, where there are any. */
            conditions?: components["schemas"]["Condition"][];
            /** @description The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Left out where that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Stances of the same first day disagree; candidates lists them all. Left out where they do not. */
            contested?: boolean;
            /** @description With include=marks: what had been said, by the day asked, against statements that the level rests on. */
            doubts?: components["schemas"]["DoubtMark"][];
            /** @description With include=marks: what the actor expects of events with the proposal on their agenda, if anything. */
            expectations?: components["schemas"]["ExpectationMark"][];
            /**
             * Format: int32
             * @description Outlets that stand behind it; copies and retellings of one report count once. Left out of a mere ballot, where it is 1.
             */
            independentSources?: number;
            /** @description The actor’s own voice. Null is none: never 0, never neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description `grid.proposals` has its name. */
            proposal: components["schemas"]["RowProposal"];
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since?: components["schemas"]["UncertainDate"];
            /** @description Left out where the proposal is open; `grid.proposals` has it too. */
            stage?: components["schemas"]["Stage"];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceRef"];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). With include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /** @description Where one member of the group stands. */
        MemberPosition: {
            /** @description The member. */
            actor: components["schemas"]["ActorRef"];
            /** @description The member’s level; null if it has none. */
            level: components["schemas"]["StanceLevel"] | null;
            /**
             * @description With dates=possible, of one that may have been a member on the day. Left out where that is certain.
             * @constant
             */
            membership?: "possible";
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceRef"];
        };
        /** @description The group’s members of that day, beside its official line and never instead of it. */
        Members: {
            /** @description Where there are any. */
            claims?: components["schemas"]["ClaimsAbout"][];
            /**
             * Format: int32
             * @description How many members the group had on the day asked.
             */
            count: number;
            /** @description Members’ levels, counted by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description Whose level the question leaves out. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description How many members are at each level. */
            levels: components["schemas"]["LevelCounts"];
            /** @description Without a level, and nobody looked. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description With include=members. */
            positions?: components["schemas"]["MemberPosition"][];
            /** @description Without a level, though somebody looked. */
            silent: components["schemas"]["ActorRef"][];
            /** @description How united the members are. */
            unity: components["schemas"]["Unity"];
        };
        /** @description Who belongs to what over which days, and who speaks for it (Popolo). */
        Membership: {
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The group. */
            group: components["schemas"]["ActorRef"];
            /** @description Stable id. */
            id: string;
            /** @description Whether it counts among the members of the group: a chair does, and speaks for it; an ambassador only speaks for it. Null or left out: it counts unless it represents the group. A membership must do one of the two. */
            isMember: boolean | null;
            /** @description Who belongs to the group or speaks for it. */
            member: components["schemas"]["ActorRef"];
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description The member speaks for the group: what it says counts as the group’s own. */
            represents: boolean;
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description What the member is in the group, such as chair; null where it is not said. */
            role: string | null;
            /** @description The first day of the membership; null where that is open. It holds for certain from the last day that this date may mean. */
            validFrom: components["schemas"]["UncertainDate"] | null;
            /** @description The first day on which it no longer held; null where it still holds. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        MembershipAmendment: {
            /** @description The group. */
            group?: string;
            /** @description Whether it counts among the members of the group: a chair does, and speaks for it; an ambassador only speaks for it. Null or left out: it counts unless it represents the group. A membership must do one of the two. */
            isMember?: boolean | null;
            /** @description Who belongs to the group or speaks for it. */
            member?: string;
            /** @description The member speaks for the group: what it says counts as the group’s own. */
            represents?: boolean | null;
            /** @description What the member is in the group, such as chair; null where it is not said. */
            role?: string | null;
            /** @description The first day of the membership; null where that is open. It holds for certain from the last day that this date may mean. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description The first day on which it no longer held; null where it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        MembershipAnswer: {
            /** @description The membership. */
            data: components["schemas"]["Membership"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description Who belongs to what over which days, and who speaks for it (Popolo). As a request gives it. */
        MembershipDraft: {
            /** @description The group. */
            group: string;
            /** @description Whether it counts among the members of the group: a chair does, and speaks for it; an ambassador only speaks for it. Null or left out: it counts unless it represents the group. A membership must do one of the two. */
            isMember?: boolean | null;
            /** @description Who belongs to the group or speaks for it. */
            member: string;
            /** @description The member speaks for the group: what it says counts as the group’s own. */
            represents?: boolean | null;
            /** @description What the member is in the group, such as chair; null where it is not said. */
            role?: string | null;
            /** @description The first day of the membership; null where that is open. It holds for certain from the last day that this date may mean. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description The first day on which it no longer held; null where it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, the oldest first. */
        MembershipHistory: {
            /** @description The versions of the membership, oldest first. */
            data: components["schemas"]["Membership"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        MembershipPage: {
            /** @description The memberships of this page, in order of id. */
            data: components["schemas"]["Membership"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A measure: formula, parameters, source, limits and worked cases. */
        Method: {
            /** @description What the method measures, in one sentence. */
            about: string;
            /** @description Worked cases; a test runs each. */
            examples: {
                /**
                 * Format: double
                 * @description What the method gives, and null where it gives none; a test computes it.
                 */
                figure: number | null;
                /** @description The case, described in words. */
                given: string;
                /** @description The case as data. */
                input: unknown;
            }[];
            /** @description How the figures are computed. */
            formula: string;
            /** @description What it does not tell. */
            limits: string[];
            /** @description The name of the method, as used in its URL. */
            name: string;
            /** @description What each parameter does, keyed by its name. */
            parameters: {
                [key: string]: string;
            };
            /** @description Who defined it. */
            sources: string[];
            /** @description The display name. */
            title: string;
            /** @description A changed method is a new version. */
            version: string;
        };
        /** @description One method. */
        MethodAnswer: {
            /** @description The method. */
            data: components["schemas"]["Method"];
        };
        /** @description Every method. */
        MethodList: {
            /** @description Every method. */
            data: components["schemas"]["Method"][];
            /** @description How many methods there are. */
            meta: {
                /**
                 * Format: int32
                 * @description How many methods there are.
                 */
                total: number;
            };
        };
        /** @description An id, with a name for people. */
        Named: {
            /** @description The id. */
            id: string;
            /** @description The display name. */
            name: string;
        };
        /** @description Discourse networks: their ties, their nodes and their sums. */
        NetworkAnswer: {
            /** @description The ties. */
            data: components["schemas"]["NetworkTie"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description One for each window that has statements. */
            networks: components["schemas"]["NetworkSummary"][];
            /** @description The nodes of each window, with their centralities. */
            nodes: components["schemas"]["NetworkNode"][];
        };
        /** @description An actor or a proposal in a network, with its centralities. */
        NetworkNode: {
            /**
             * Format: double
             * @description The share of shortest paths, counted in ties, that pass through it. Null where it was not computed.
             */
            betweenness: number | null;
            /**
             * Format: int32
             * @description Its community by Louvain’s method; community 1 has the first node. Null where it was not computed.
             */
            community: number | null;
            /**
             * Format: int32
             * @description Ties with a weight above 0.
             */
            degree: number;
            /**
             * Format: double
             * @description Eigenvector centrality by weight; the squares add up to 1. Null where it was not computed.
             */
            eigenvector: number | null;
            /**
             * @description Whether the node is an actor or a proposal.
             * @enum {string}
             */
            kind: "actor" | "proposal";
            /** @description The actor or the proposal. */
            node: components["schemas"]["Ref"];
            /**
             * Format: int32
             * @description Statements of the actor, or on the proposal, that count.
             */
            statements: number;
            /**
             * Format: double
             * @description Their total weight.
             */
            strength: number;
            /** @description The year or month; null without windows. */
            window: string | null;
        };
        /** @description One network as a whole. */
        NetworkSummary: {
            /**
             * Format: int32
             * @description How many communities there are; null where they were not computed.
             */
            communities: number | null;
            /**
             * Format: double
             * @description Of the communities; null where there are none.
             */
            modularity: number | null;
            /**
             * Format: int32
             * @description How many nodes there are.
             */
            nodes: number;
            /** @description Why a measure is missing; null where none is. */
            reason: string | null;
            /**
             * Format: int32
             * @description Statements that count, without duplicates.
             */
            statements: number;
            /**
             * Format: int32
             * @description How many ties there are.
             */
            ties: number;
            /**
             * Format: double
             * @description Of all ties together; a matrix of actors by actors has each twice.
             */
            weight: number;
            /** @description The year or month; null without windows. */
            window: string | null;
        };
        /** @description Two nodes that are tied, and how strongly. */
        NetworkTie: {
            /** @description With include=directness: those proposals, each at the least direct statement of the two that counts; with ties=proposals, those statements. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Proposals that both spoke of; with ties=proposals, statements.
             */
            n: number;
            /** @description An actor. */
            source: components["schemas"]["Ref"];
            /** @description An actor; with ties=proposals, a proposal. */
            target: components["schemas"]["Ref"];
            /**
             * Format: double
             * @description The weight of the tie under the chosen aggregation and normalisation; with subtract, negative if conflict or opposition outweighs agreement or support.
             */
            weight: number;
            /** @description The year or month, with windows; null without. */
            window: string | null;
        };
        /** @description Who can hold a position, or be a link in a report. As a new record. */
        NewActor: {
            /** @description Other names and spellings by which it is found, such as Kiev beside Kyiv. */
            aliases?: string[] | null;
            /** @description Its codes in other catalogues, each with the days on which it held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description A remark of the desk for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of an actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "actor";
            /** @description Name of the actor in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What sort of actor it is. */
            type: components["schemas"]["ActorType"];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It is no stance and changes no position, but shows how far coders agree. As a new record. */
        NewCoding: {
            /** @description Whose level was read. */
            actor: string;
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Who read the statement: a name or initials, always the same for the same person. */
            coder: string;
            /** @description How directly the coder finds it said; null where the coder did not say. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The level that the coder reads out of the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of a coding. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coding";
            /** @description On which proposal. */
            proposal: string;
            /** @description Whether it is a reading of its own or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description What was read. */
            statement: string;
        };
        /** @description A record that somebody looked: which actors, on which proposals, in which sources, over which days. Only what was covered can be silent. As a new record. */
        NewCoverage: {
            /** @description Whose words were looked for. Empty: those of every party of the dossier. */
            actors?: string[] | null;
            /** @description Who looked: a name or initials, always the same for the same person. */
            coder: string;
            /** @description A body of documents that was searched, such as an archive; null where only sources were. */
            corpus?: string | null;
            /** @description The first day whose words were looked for. A month or a year counts from its last day on. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description The last such day, itself included; of a month or a year only the first is certain to be. */
            coveredTo: components["schemas"]["CalendarDate"];
            /** @description In which dossier. */
            dossier: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of a coverage record. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coverage";
            /** @description On which proposals. Empty: on every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null where that is not said. */
            query?: string | null;
            /** @description When somebody looked; null where that was not noted. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The sources that were searched; give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description One negotiation or dispute that is followed. As a new record. */
        NewDossier: {
            /** @description The name that answers show. */
            name: string;
            /**
             * @description Says that the draft is of a dossier. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "dossier";
            /** @description Who is listed in every answer, silent or not. */
            parties?: string[] | null;
            /** @description Name of the dossier in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description What it is about, in a few sentences; null where nobody wrote any. */
            summary?: string | null;
            /** @description Words to select dossiers by. */
            tags?: string[] | null;
        };
        /** @description What happened: talks, a statement, an offer, a vote. As a new record. */
        NewEvent: {
            /** @description The proposals that it dealt with, and what became of each. */
            agenda?: {
                /** @description What was on the agenda. */
                proposal: string;
                /** @description What became of the proposal there; null where that is not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Its type in a catalogue of events; null where it was not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether it happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description The dossier that it belongs to. */
            dossier: string;
            /** @description The last day, itself included; null where it was over in a day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What sort of event it is. */
            kind: components["schemas"]["EventKind"];
            /** @description The name that answers show. */
            name: string;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of an event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "event";
            /** @description The day on which it began. Required for an actual event; null if a hypothetical or future one has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What came of it, in words; null where nobody wrote any. */
            outcome?: string | null;
            /** @description Who took part, and in which role. */
            participants?: {
                /** @description Who took part. */
                actor: string;
                /** @description In which role it took part. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Name of the event in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description The document that tells of it; null where none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description The official count of a vote; null if none is recorded. The ballots on record are shown beside it. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description What an actor expects to happen: how likely it holds an event to be. It is no stance: it does not say what anybody wants. As a new record. */
        NewExpectation: {
            /** @description The last day on which the event could still prove it right, for a month or a year its last day; null without a deadline. If the date is uncertain, an event within the days that it may mean leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description What is expected: usually a hypothetical event. */
            event: string;
            /** @description Who expects it. */
            holder: string;
            /** @description An ICD-203 term, which stands for a band of per cent. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of an expectation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "expectation";
            /**
             * Format: int32
             * @description A probability that the holder named, in per cent; null where a term was given.
             */
            percent?: number | null;
            /** @description The statements that it rests on, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. It holds for certain from the last day that this date may mean. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer did; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Who belongs to what over which days, and who speaks for it (Popolo). As a new record. */
        NewMembership: {
            /** @description The group. */
            group: string;
            /** @description Whether it counts among the members of the group: a chair does, and speaks for it; an ambassador only speaks for it. Null or left out: it counts unless it represents the group. A membership must do one of the two. */
            isMember?: boolean | null;
            /** @description Who belongs to the group or speaks for it. */
            member: string;
            /**
             * @description Says that the draft is of a membership. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "membership";
            /** @description The member speaks for the group: what it says counts as the group’s own. */
            represents?: boolean | null;
            /** @description What the member is in the group, such as chair; null where it is not said. */
            role?: string | null;
            /** @description The first day of the membership; null where that is open. It holds for certain from the last day that this date may mean. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description The first day on which it no longer held; null where it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Something that can be supported or opposed (Popolo: motion). As a new record. */
        NewProposal: {
            /** @description The last day on which it was on the table; a position on it is history afterwards. Of a month or a year it is the first that is certain. Null where it is still there. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The dossier that it belongs to. */
            dossier: string;
            /** @description What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: components["schemas"]["Slug"];
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /**
             * @description Says that the draft is of a proposal. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "proposal";
            /** @description Structured terms by name, such as a duration (ISO 8601); empty where there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description What it is to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description What this proposal is to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Name of the proposal in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description Who put it forward. */
            sponsors?: string[] | null;
            /** @description The day on which it was put on the table: nobody can be silent on it before. Null where that is not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Words to select proposals by, across dossiers. */
            tags?: string[] | null;
            /** @description Its wording; null where it is not kept. */
            text?: string | null;
        };
        /** @description A state of the record that has a name to be cited by: `knownAt=2026.1` is the revision that it stands for. As a new record. */
        NewRelease: {
            /** @description Who is to be named as authors, in order. */
            creators?: string[] | null;
            /** @description Where the release is deposited as well. */
            doi?: string | null;
            /** @description The dossier that it contains; if left out, the whole record. */
            dossier?: string | null;
            /**
             * Format: int32
             * @description The revision that it stands for; if left out, the one that records the release itself.
             */
            knownAt?: number | null;
            /** @description An SPDX identifier or an address. */
            license?: string | null;
            /** @description The title under which it is cited. */
            name: string;
            /**
             * @description Says that the draft is of a release. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "release";
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What is in it, and how it was made. */
            summary?: string | null;
        };
        /** @description A document. As a new record. */
        NewSource: {
            /** @description When somebody read it at its address; null where that was not noted. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description A copy that stays, such as one in a web archive; null where there is none. */
            archivedUrl?: string | null;
            /** @description The document that this one reprints or retells: copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Its language as a BCP 47 tag, such as uk; null where that is not said. */
            language?: string | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of a source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "source";
            /** @description When it came out; null where that is not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Who published it, as written. */
            publisher: string;
            /** @description The publisher as an actor; null where it is none. */
            publisherActor?: string | null;
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description How reliable the source is held to be; null where nobody graded it. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Its full text, if it may be kept; a quote of it must then occur in it word for word. Null if it is not kept. */
            text?: string | null;
            /** @description Its title, as printed. */
            title: string;
            /** @description Where it was published; null where it is not on the web. */
            url?: string | null;
        };
        /** @description A stance of one actor, or the same stance of several. */
        NewStance: {
            /** @description Id or slug of an actor. */
            actor?: string;
            /** @description In place of `actor`: all actors that take it. They share the statements, which are named by slug or id. */
            actors?: string[];
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description What the holder makes its stance depend on; empty where that is nothing. At most 500 tests in all conditions together, those that combine others included; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null where that was not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none. */
            event?: string | null;
            /** @description For an implied level: the other proposal from whose level it follows. Null for all others. */
            impliedBy?: string | null;
            /** @description Where the holder stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely it is that the level is right, as an ICD-203 term; null where that was not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of a stance. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "stance";
            /** @description For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone. */
            onBehalfOf?: string | null;
            /** @description Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description What it is a stance on. */
            proposal: string;
            /** @description Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null. */
            rationale?: string | null;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null where that was not coded.
             */
            salience?: number | null;
            /** @description The statements that it rests on: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One utterance or report inside of a source. As a new record. */
        NewStatement: {
            /** @description From the source to the holder of the view. Whose voice it is follows from its last link. */
            chain: components["schemas"]["LinkDraft"][];
            /** @description The event that it was made at or is about; null where there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged. Null where nobody graded it.
             */
            informationCredibility?: number | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /**
             * @description Says that the draft is of a statement. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "statement";
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null where only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description What it does to other statements. */
            relations?: {
                /** @description The part of a declaration that a state does not share when it aligns itself with the rest. Null if it shares all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description What this statement does to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description The signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description The document that contains it. */
            source: components["schemas"]["SourceOrDraft"];
            /** @description When it was said; null where that is not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description A party that is of two minds about a package and a provision of it. */
        PackageConflict: {
            /** @description The party whose stances conflict. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description supports_package_opposes_provision and opposes_package_supports_provision: the party’s two stances are on opposite sides. no_level_on_package_opposes_provision: it opposes the provision and has no level on the package. Opposition on conditions counts unless the conditions are met.
             * @enum {string}
             */
            kind: "supports_package_opposes_provision" | "opposes_package_supports_provision" | "no_level_on_package_opposes_provision";
            /** @description The package. */
            package: components["schemas"]["Ref"];
            /** @description The party’s level on the package; null if it has none. */
            packageLevel: components["schemas"]["StanceLevel"] | null;
            /** @description The stance on the package; null if there is none. */
            packageStance: components["schemas"]["StanceRef"] | null;
            /** @description The provision of the package. */
            provision: components["schemas"]["Ref"];
            /** @description The party’s level on the provision. */
            provisionLevel: components["schemas"]["StanceLevel"];
            /** @description The stance on the provision. */
            provisionStance: components["schemas"]["StanceRef"];
        };
        /** @description How many there are, and at which moment they were read. */
        PageMeta: {
            /** @description The day of valid time that was asked. */
            asOf: string;
            /**
             * Format: int32
             * @description The revision that was asked.
             */
            knownAt: number;
            /**
             * Format: int32
             * @description How many a page has at most.
             */
            limit: number;
            /** @description When that revision was written; null for the empty ledger. */
            recordedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description How many match, over all pages.
             */
            total: number;
        };
        /**
         * @description party: takes part in its own cause. mediator: between the parties. host: where it is held. observer: looks on. head_of_delegation: leads the delegation of a party.
         * @enum {string}
         */
        ParticipantRole: "party" | "mediator" | "host" | "observer" | "head_of_delegation";
        /** @description Where a party stands on a proposal. */
        PartyStance: {
            /** @description The party. */
            actor: components["schemas"]["ActorRef"];
            /** @description Another stance of the same first day says otherwise. */
            contested: boolean;
            /** @description Where the party stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description For a stance with conditions; null without. */
            standing: components["schemas"]["Standing"] | null;
        };
        /** @description Polarisation by proposal or tag. */
        PolarisationAnswer: {
            /** @description A row for each proposal or tag in each window. */
            data: components["schemas"]["PolarisationRow"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
                /**
                 * Format: int32
                 * @description Proposals without a row: nobody asked about had a level.
                 */
                unspoken: number;
            };
        };
        /** @description How far actors are split on a proposal, or over those of a tag. */
        PolarisationRow: {
            /**
             * Format: double
             * @description van der Eijk’s A, −1 to 1; of a tag, the mean. Null where polarisation is.
             */
            agreementA: number | null;
            /** @description The day on which levels are read. */
            day: components["schemas"]["Day"];
            /** @description Levels, counted by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description Actors by level, as coded; of a tag, over its proposals with a figure. */
            levels: components["schemas"]["LevelCounts"];
            /**
             * Format: int32
             * @description Levels that are counted; of a tag, over its proposals with a figure.
             */
            n: number;
            /**
             * Format: double
             * @description (1 − A) / 2: 0 all on one level, 1 split between the ends. Null for fewer than two levels or the quorum.
             */
            polarisation: number | null;
            /** @description The proposal, with by=proposal; else null. */
            proposal: components["schemas"]["Ref"] | null;
            /**
             * Format: int32
             * @description Proposals with a figure, of which the figure of a tag is the mean.
             */
            proposals: number;
            /** @description Why there is no figure; null where there is one. */
            reason: string | null;
            /** @description The tag, with by=tag; else null. */
            tag: string | null;
            /** @description The year or month, with window=year or month; null without. */
            window: string | null;
        };
        /** @description One actor’s position on the proposal at the moment asked: derived, never stored. Empty fields are left out. */
        Position: {
            /** @description Where there is no level: why. */
            absence?: components["schemas"]["Absence"];
            /** @description The actor that holds the position. */
            actor: components["schemas"]["PositionActor"];
            /** @description What others say, beside it and never merged with it. */
            attributed?: components["schemas"]["AttributedPosition"][];
            /** @description Where it is contested. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the day asked whatever the true dates are. possible: it may have been. Left out where `meta.certainty` says it for all rows, that is, without dates=possible.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description With their state at the moment asked. */
            conditions?: components["schemas"]["Condition"][];
            /** @description The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Left out where that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Stances of the same first day disagree; candidates lists them all. Left out where they do not. */
            contested?: boolean;
            /**
             * Format: int32
             * @description Outlets that stand behind it; copies and retellings of one report count once. Left out of a mere ballot, where it is 1.
             */
            independentSources?: number;
            /** @description The actor’s own voice. Null is none: never 0, never neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description With include=members, for a group with members on that day. */
            members?: components["schemas"]["Members"];
            /** @description With include=previous, where there was one. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since?: components["schemas"]["UncertainDate"];
            /** @description With include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceBrief"];
            /** @description With include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). With include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /**
         * @description An actor by its slug, with its name to show.
         * @example {
         *       "slug": "ukraine",
         *       "name": "Ukraine"
         *     }
         */
        PositionActor: {
            /** @description With include=all or fields, and in tables. */
            id?: string;
            /** @description The name at the moment asked. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string;
            /** @description With include=all or fields, and in tables. */
            type?: components["schemas"]["ActorType"];
        };
        /** @description The positions of all actors on one proposal. */
        PositionsAnswer: {
            /** @description The positions, a row for each actor. */
            data: components["schemas"]["Position"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * @description Of all rows. Left out with dates=possible: each row then has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Of the rows that have a level, by how directly it follows from the record. */
                directness: components["schemas"]["DirectnessCounts"];
                /** @description The roll call on which each stance rests that names neither event nor evidence. */
                event?: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Rows whose level the question leaves out.
                 */
                leftOut: number;
                /** @description Over the rows, own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Rows without a level, where nobody looked.
                 */
                notCoded: number;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows without a level, though somebody looked.
                 */
                silent: number;
                /** @description Whether the proposal was on the table on the day asked. */
                stage: components["schemas"]["Stage"];
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description The level before this one. `until` is earlier than `since` of the present one where nothing is known between. */
        PreviousPosition: {
            /** @description The level that the actor held before. */
            level: components["schemas"]["StanceLevel"];
            /** @description When it came to that level. */
            since: components["schemas"]["Day"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description The first day on which it no longer held it. */
            until: components["schemas"]["Day"];
        };
        /** @description An error, after RFC 9457. */
        Problem: {
            /** @description The code that programs should act on. All codes are listed at `/errors`. */
            code: string;
            /** @description What was wrong this time. */
            detail: string;
            /** @description Each fault with its location, at most 100. */
            errors?: {
                /** @description What is wrong at this place. */
                detail: string;
                /** @description JSON Pointer into the body, `?name` in the query, `{name}` in the path, or `Name:` for a header. */
                pointer: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description The same as in the `Request-Id` header and in the log. */
            requestId: string;
            /**
             * Format: int32
             * @description The HTTP status, repeated.
             */
            status: number;
            /** @description The code in words; the same for every problem with this code. */
            title: string;
            /** @description `/errors/{code}` on this server, which explains the code. */
            type: string;
        };
        /** @description Something that can be supported or opposed (Popolo: motion). */
        Proposal: {
            /** @description The last day on which it was on the table; a position on it is history afterwards. Of a month or a year it is the first that is certain. Null where it is still there. */
            closedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The dossier that it belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description Stable id. */
            id: string;
            /** @description What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: string;
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names: components["schemas"]["LanguageName"][];
            /** @description Structured terms by name, such as a duration (ISO 8601); empty where there are none. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description What it is to other proposals. */
            relations: {
                /** @description The other proposal. */
                proposal: components["schemas"]["Ref"];
                /** @description What this proposal is to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name of the proposal in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description Who put it forward. */
            sponsors: components["schemas"]["ActorRef"][];
            /** @description Its status on the day asked, or today. */
            status: components["schemas"]["ProposalStatus"];
            /** @description The day on which it was put on the table: nobody can be silent on it before. Null where that is not known. */
            tabledOn: components["schemas"]["CalendarDate"] | null;
            /** @description Words to select proposals by, across dossiers. */
            tags: string[];
            /** @description Its wording; null where it is not kept. */
            text: string | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        ProposalAmendment: {
            /** @description The last day on which it was on the table; a position on it is history afterwards. Of a month or a year it is the first that is certain. Null where it is still there. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The dossier that it belongs to. */
            dossier?: string;
            /** @description What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind?: components["schemas"]["Slug"];
            /** @description The name that answers show. */
            name?: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Structured terms by name, such as a duration (ISO 8601); empty where there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description What it is to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description What this proposal is to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Who put it forward. */
            sponsors?: string[] | null;
            /** @description The day on which it was put on the table: nobody can be silent on it before. Null where that is not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Words to select proposals by, across dossiers. */
            tags?: string[] | null;
            /** @description Its wording; null where it is not kept. */
            text?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        ProposalAnswer: {
            /** @description The proposal. */
            data: components["schemas"]["Proposal"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description Something that can be supported or opposed (Popolo: motion). As a request gives it. */
        ProposalDraft: {
            /** @description The last day on which it was on the table; a position on it is history afterwards. Of a month or a year it is the first that is certain. Null where it is still there. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description The dossier that it belongs to. */
            dossier: string;
            /** @description What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: components["schemas"]["Slug"];
            /** @description The name that answers show. */
            name: string;
            /** @description What it is called in other languages; of several in one language the first is shown, the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Structured terms by name, such as a duration (ISO 8601); empty where there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description What it is to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description What this proposal is to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Name of the proposal in URLs: never changed, never used again. */
            slug: components["schemas"]["Slug"];
            /** @description Who put it forward. */
            sponsors?: string[] | null;
            /** @description The day on which it was put on the table: nobody can be silent on it before. Null where that is not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Words to select proposals by, across dossiers. */
            tags?: string[] | null;
            /** @description Its wording; null where it is not kept. */
            text?: string | null;
        };
        /** @description Every version of one record, the oldest first. */
        ProposalHistory: {
            /** @description The versions of the proposal, oldest first. */
            data: components["schemas"]["Proposal"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        ProposalPage: {
            /** @description The proposals of this page, in order of id. */
            data: components["schemas"]["Proposal"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description part_of: a provision of that package. before: to be done before that. incompatible_with: both cannot be. alternative_to: in place of that. supersedes: the next version of that. requires: nothing without that. drops: a version that leaves out that provision of the earlier one.
         * @enum {string}
         */
        ProposalRelationType: "part_of" | "before" | "incompatible_with" | "alternative_to" | "supersedes" | "requires" | "drops";
        /** @description Levels on a proposal, rule by rule. */
        ProposalSensitivityAnswer: {
            /** @description A row for each rule; the first has the rules of the question. */
            data: components["schemas"]["RuleOutcome"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Every label of unity that some rule gives. */
                labels: (string | null)[];
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description The lowest and highest value of each figure across the rules. */
                range: {
                    /** @description van der Eijk’s A, −1 to 1. */
                    agreementA: components["schemas"]["FigureRange"];
                    /** @description The mean level on the scale, −1 to 1. */
                    mean: components["schemas"]["FigureRange"];
                    /** @description How many levels are on the scale. */
                    n: components["schemas"]["FigureRange"];
                    /** @description Rice’s index, 0 to 1. */
                    rice: components["schemas"]["FigureRange"];
                    /** @description The share in support, 0 to 1. */
                    support: components["schemas"]["FigureRange"];
                };
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description No rule changes any level. */
                stable: boolean;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description The result of the latest event that had it on the agenda. */
        ProposalStatus: {
            /** @description The event that settled it; null if only the days of the proposal did. */
            event: components["schemas"]["Ref"] | null;
            /** @description The day of the event, or on which it was tabled or closed; null where no day is known. */
            since: components["schemas"]["CalendarDate"] | null;
            /**
             * @description By its events; without one that settled it, by the days on which it was tabled and closed.
             * @enum {string}
             */
            state: "untabled" | "tabling" | "open" | "closing" | "closed" | "tabled" | "discussed" | "adopted" | "rejected" | "withdrawn" | "suspended";
        };
        /** @description Who stood where on a proposal over time. */
        ProposalTimelineAnswer: {
            /** @description Periods at one level, in order of their first day; with `interval`, a row for each step. */
            data: components["schemas"]["ProposalTimelineEntry"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description The same question with every default written out and pinned; it always gives the same bytes. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description How many rows there are.
                 */
                total: number;
            };
        };
        /** @description A stretch of time of one actor at one level or, with `interval`, a day in it. */
        ProposalTimelineEntry: {
            /** @description With `interval`, where there is no level of its own on the day: why. */
            absence?: components["schemas"]["Absence"];
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description shift: at another level than the last on the scale, as in /v1/shifts. Left out where it came back to that level, is ambiguous, or has no level.
             * @enum {string}
             */
            change?: "initial" | "shift";
            /** @description Who says so, for the attributed voice. */
            claimant?: components["schemas"]["Claimant"];
            /** @description With `interval`: the day of the row. The rest is the stretch that it lies in. */
            day?: components["schemas"]["Day"];
            /** @description How directly the level follows from the record. */
            directness?: components["schemas"]["Directness"];
            /** @description Null only with `interval`, on a day without one: never 0, never neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description The level before, where there was one. */
            previous?: components["schemas"]["StanceLevel"];
            /** @description Why the coder says so: always there where it is not explicit. */
            rationale?: string;
            /**
             * Format: double
             * @description The level’s place on the scale, −1 to 1; null for none and for ambiguous.
             */
            score: number | null;
            /** @description Since when the actor has been at this level without a break, as far as is known; as coarse as it was given. */
            since?: components["schemas"]["UncertainDate"];
            /** @description The stance it began with and its reaffirmations. */
            stances?: {
                /** @description The id of the stance. */
                id: string;
            }[];
            /** @description The first day on which it no longer held. Left out where no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own, or attributed: then `claimant` says so, and each claimant has rows of its own. */
            voice: components["schemas"]["Voice"];
        };
        /**
         * @description W3C TextQuoteSelector: where in the source the words stand.
         * @example {
         *       "exact": "готовы продолжать контакт",
         *       "lang": "ru",
         *       "prefix": null,
         *       "suffix": null,
         *       "translation": "ready to continue contacts",
         *       "translatedBy": "UNN"
         *     }
         */
        Quote: {
            /** @description The words, exactly as in the source. */
            exact: string;
            /** @description The language of the words as a BCP 47 tag; null where it is that of the source. */
            lang: string | null;
            /** @description The text right before them, to find the place; null where it is not given. */
            prefix: string | null;
            /** @description The text right after them, to find the place; null where it is not given. */
            suffix: string | null;
            /** @description Whose translation it is; null only where there is none. */
            translatedBy: string | null;
            /** @description The words in another language; null where there is no translation. */
            translation: string | null;
        };
        /**
         * @description The words of the source.
         * @example {
         *       "exact": "готовы продолжать контакт",
         *       "lang": "ru"
         *     }
         */
        QuoteDraft: {
            /** @description The words, exactly as in the source. */
            exact: string;
            /** @description The language of the words as a BCP 47 tag; null where it is that of the source. */
            lang?: string | null;
            /** @description The text right before them, to find the place; null where it is not given. */
            prefix?: string | null;
            /** @description The text right after them, to find the place; null where it is not given. */
            suffix?: string | null;
            /** @description Whose translation it is; null only where there is none. */
            translatedBy?: string | null;
            /** @description The words in another language; null where there is no translation. */
            translation?: string | null;
        };
        /** @description The server can answer questions. */
        Readiness: {
            /**
             * @description Unreachable: reads go on from memory, writes answer 503.
             * @enum {string}
             */
            ledger: "reachable" | "unreachable";
            /**
             * Format: int32
             * @description How far this server has followed the ledger.
             */
            revision: number;
            /**
             * @description Always ready: a server that is not ready answers 503.
             * @constant
             */
            status: "ready";
        };
        /** @description As JSON, or as a form whose field holds the same as JSON. */
        ReconcileBody: {
            /** @description Columns to add. Either this or `queries`. */
            extend?: components["schemas"]["ExtendQuery"];
            /** @description Names to match, under keys of your choice: at most 100. Either this or `extend`. */
            queries?: {
                [key: string]: unknown;
            };
        };
        /** @description Properties that can be added as columns. */
        ReconciliationProperties: {
            /**
             * Format: int32
             * @description The limit that was asked for; left out if there was none.
             */
            limit?: number;
            /** @description What can be added as a column. */
            properties: components["schemas"]["Named"][];
            /** @description The type that was asked for; left out if there was none. */
            type?: string;
        };
        /** @description What begins with the text typed. */
        ReconciliationSuggestions: {
            /** @description Whatever begins with the prefix, at most 20. */
            result: {
                /** @description The type, note and codes of an actor; left out for properties and types. */
                description?: string;
                /** @description The id of the actor, property or type. */
                id: string;
                /** @description Its display name. */
                name: string;
                /** @description The type of an actor; left out for properties and types. */
                notable?: components["schemas"]["Named"][];
            }[];
        };
        /** @description The draft of a record that says which noun it is. */
        RecordDraft: components["schemas"]["NewDossier"] | components["schemas"]["NewActor"] | components["schemas"]["NewMembership"] | components["schemas"]["NewProposal"] | components["schemas"]["NewEvent"] | components["schemas"]["NewSource"] | components["schemas"]["NewStatement"] | components["schemas"]["NewCoding"] | components["schemas"]["NewExpectation"] | components["schemas"]["NewCoverage"] | components["schemas"]["NewRelease"] | components["schemas"]["NewStance"];
        /**
         * @description Another noun, as it was named at the moment asked.
         * @example {
         *       "id": "act_1",
         *       "slug": "ukraine",
         *       "name": "Ukraine"
         *     }
         */
        Ref: {
            /** @description Stable id: a prefix for the noun, and a number. */
            id: string;
            /** @description The name; for a source its title, for a statement its paraphrase. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string | null;
        };
        /**
         * @description Why a line of a file was refused.
         * @example {
         *       "line": 3,
         *       "field": "level",
         *       "reason": "is required"
         *     }
         */
        RefusedLine: {
            /** @description Column or field; null for the whole line. */
            field: string | null;
            /**
             * Format: int32
             * @description In the file, from 1; in a JSON bundle the number of the draft; 0 for the whole file.
             */
            line: number;
            /** @description What is wrong with the line. */
            reason: string;
        };
        /** @description A state of the record that has a name to be cited by: `knownAt=2026.1` is the revision that it stands for. */
        Release: {
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Who is to be named as authors, in order. */
            creators: string[];
            /** @description Where the release is deposited as well. */
            doi: string | null;
            /** @description The dossier that it contains; if left out, the whole record. */
            dossier: components["schemas"]["Ref"] | null;
            /** @description Stable id. */
            id: string;
            /**
             * Format: int32
             * @description The revision that it stands for; if left out, the one that records the release itself.
             */
            knownAt: number;
            /** @description An SPDX identifier or an address. */
            license: string | null;
            /** @description The title under which it is cited. */
            name: string;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What is in it, and how it was made. */
            summary: string | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        ReleaseAmendment: {
            /** @description Who is to be named as authors, in order. */
            creators?: string[] | null;
            /** @description Where the release is deposited as well. */
            doi?: string | null;
            /** @description The dossier that it contains; if left out, the whole record. */
            dossier?: string | null;
            /** @description An SPDX identifier or an address. */
            license?: string | null;
            /** @description The title under which it is cited. */
            name?: string;
            /** @description What is in it, and how it was made. */
            summary?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        ReleaseAnswer: {
            /** @description The release. */
            data: components["schemas"]["Release"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A release as schema.org/Dataset, for catalogues and search engines. */
        ReleaseDataset: {
            /**
             * @description The vocabulary: that of schema.org.
             * @constant
             */
            "@context": "https://schema.org";
            /** @description Its global identifier: its DOI as a URL, or the URL of the release. */
            "@id": string;
            /**
             * @description Says that this is a dataset.
             * @constant
             */
            "@type": "Dataset";
            /** @description The dossier. */
            about?: string;
            /** @description Its authors, in order. */
            creator: {
                /**
                 * @description The schema.org type of an author of whom only the name is known.
                 * @constant
                 */
                "@type": "Organization";
                /** @description The name at the moment asked. */
                name: string;
            }[];
            /** @description How to cite it. */
            creditText: string;
            /** @description The day (UTC) on which the release was recorded. */
            datePublished: string;
            /** @description What the release contains; its name if it has no description. */
            description: string;
            /** @description The tables of the release. */
            distribution: {
                /**
                 * @description Says that this is a download.
                 * @constant
                 */
                "@type": "DataDownload";
                /** @description The URL of the table, at the revision that the release stands for. */
                contentUrl: string;
                /** @description The media type. */
                encodingFormat: string;
                /** @description The name at the moment asked. */
                name: string;
            }[];
            /** @description The DOI, as an address. */
            identifier?: string;
            /** @description An SPDX identifier or a URL; left out if none is given. */
            license?: string;
            /** @description The name at the moment asked. */
            name: string;
            /** @description The URL of the release. */
            url: string;
            /** @description The name of the release. */
            version: string;
        };
        /** @description A state of the record that has a name to be cited by: `knownAt=2026.1` is the revision that it stands for. As a request gives it. */
        ReleaseDraft: {
            /** @description Who is to be named as authors, in order. */
            creators?: string[] | null;
            /** @description Where the release is deposited as well. */
            doi?: string | null;
            /** @description The dossier that it contains; if left out, the whole record. */
            dossier?: string | null;
            /**
             * Format: int32
             * @description The revision that it stands for; if left out, the one that records the release itself.
             */
            knownAt?: number | null;
            /** @description An SPDX identifier or an address. */
            license?: string | null;
            /** @description The title under which it is cited. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What is in it, and how it was made. */
            summary?: string | null;
        };
        /** @description Every version of one record, the oldest first. */
        ReleaseHistory: {
            /** @description The versions of the release, oldest first. */
            data: components["schemas"]["Release"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description A page of records, in order of id. */
        ReleasePage: {
            /** @description The releases of this page, in order of id. */
            data: components["schemas"]["Release"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description A year and a number. Never changed, never used again.
         * @example 2026.1
         */
        ReleaseSlug: string;
        /** @description How far coders agree on what statements say of one proposal. */
        Reliability: {
            /** @description The share of pairs of coders that read the same level, not corrected for chance. */
            agreement: components["schemas"]["Share"];
            /**
             * Format: int32
             * @description Readings that no other coder has beside them: they are left out.
             */
            alone: number;
            /** @description Whose readings are compared. */
            coders: {
                /**
                 * Format: int32
                 * @description How many coders there are.
                 */
                n: number;
                /** @description Their names. */
                names: string[];
            };
            /**
             * Format: int32
             * @description Readings in these units.
             */
            codings: number;
            /** @description With include=directness: these readings as their coders recorded it; a reading without it is in none. */
            directness?: components["schemas"]["DirectnessCounts"];
            /** @description Statements that coders read at different levels. */
            disagreements: {
                /**
                 * Format: int32
                 * @description Of these, those that are settled.
                 */
                adjudicated: number;
                /** @description With include=disagreements. */
                cases?: components["schemas"]["Disagreement"][];
                /**
                 * Format: int32
                 * @description Units that were read at different levels.
                 */
                n: number;
            };
            /** @description Levels by their places from −1 to 1. */
            interval: components["schemas"]["KrippendorffAlpha"];
            /** @description Two levels are the same or not. */
            nominal: components["schemas"]["KrippendorffAlpha"];
            /** @description Levels by their order. */
            ordinal: components["schemas"]["KrippendorffAlpha"];
            /** @description The proposal that was coded. */
            proposal: components["schemas"]["Ref"];
            /**
             * Format: int32
             * @description Statements × actors that two coders or more have read.
             */
            units: number;
        };
        /** @description How far coders agree, proposal by proposal. */
        ReliabilityAnswer: {
            /** @description Proposals that anybody has coded, and those named. */
            data: components["schemas"]["Reliability"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description Over all units of all of these proposals together: no mean of the rows. */
                pooled: {
                    /** @description The share of pairs of coders that read the same level, not corrected for chance. */
                    agreement: components["schemas"]["Share"];
                    /**
                     * Format: int32
                     * @description Readings that no other coder has beside them: they are left out.
                     */
                    alone: number;
                    /** @description Whose readings are compared. */
                    coders: {
                        /**
                         * Format: int32
                         * @description How many coders there are.
                         */
                        n: number;
                        /** @description Their names. */
                        names: string[];
                    };
                    /**
                     * Format: int32
                     * @description Readings in these units.
                     */
                    codings: number;
                    /** @description With include=directness: these readings as their coders recorded it; a reading without it is in none. */
                    directness?: components["schemas"]["DirectnessCounts"];
                    /** @description Statements that coders read at different levels. */
                    disagreements: {
                        /**
                         * Format: int32
                         * @description Of these, those that are settled.
                         */
                        adjudicated: number;
                        /**
                         * Format: int32
                         * @description Units that were read at different levels.
                         */
                        n: number;
                    };
                    /** @description Levels by their places from −1 to 1. */
                    interval: components["schemas"]["KrippendorffAlpha"];
                    /** @description Two levels are the same or not. */
                    nominal: components["schemas"]["KrippendorffAlpha"];
                    /** @description Levels by their order. */
                    ordinal: components["schemas"]["KrippendorffAlpha"];
                    /**
                     * Format: int32
                     * @description Statements × actors that two coders or more have read.
                     */
                    units: number;
                };
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
        };
        /** @description What became of an expectation by the day asked. */
        Resolution: {
            /** @description The day by which that was known; null while it is open. */
            on: components["schemas"]["CalendarDate"] | null;
            /**
             * @description occurred, by its last day; did_not_occur: that day has passed; open: neither, or not known to the day.
             * @enum {string}
             */
            outcome: "occurred" | "did_not_occur" | "open";
        };
        /** @description When and why the record was withdrawn. Older moments still show it. */
        Retraction: {
            /** @description Why it was done, in the words of whoever did it. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The revision that retracted it.
             */
            revision: number;
        };
        /** @description Why a record is withdrawn. */
        RetractionDraft: {
            /** @description Why; it is kept with the revision. */
            reason: string;
        };
        /** @description One write transaction: the unit of recorded time. */
        Revision: {
            /** @description Who wrote it; null for the program itself. */
            apiKey: {
                /**
                 * Format: int32
                 * @description The number of the API key.
                 */
                id: number;
                /** @description The name of the API key. */
                name: string;
            } | null;
            /**
             * Format: int32
             * @description The number of the revision, counted from 1 without gaps.
             */
            number: number;
            /** @description Why the revision was written. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description How many records of each noun it wrote. */
            summary: {
                [key: string]: number;
            };
        };
        /** @description One revision. */
        RevisionAnswer: {
            /** @description The revision. */
            data: components["schemas"]["Revision"];
        };
        /** @description A correction of a stance, in one revision with other records. */
        RevisionCorrection: {
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description What the holder makes its stance depend on; empty where that is nothing. At most 500 tests in all conditions together, those that combine others included; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null where that was not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none. */
            event?: string | null;
            /** @description For an implied level: the other proposal from whose level it follows. Null for all others. */
            impliedBy?: string | null;
            /** @description Where the holder stands. */
            level?: components["schemas"]["StanceLevel"];
            /** @description How likely it is that the level is right, as an ICD-203 term; null where that was not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone. */
            onBehalfOf?: string | null;
            /** @description Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null. */
            rationale?: string | null;
            /** @description What was wrong. */
            reason: string;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null where that was not coded.
             */
            salience?: number | null;
            /** @description The id of the stance that is corrected. */
            stance: string;
            /** @description The statements that it rests on: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Drafts of many records that are written as one revision, all or nothing. */
        RevisionDraft: {
            /** @description Stances that are corrected in the same revision: what was coded wrong, each with its reason. */
            corrections?: components["schemas"]["RevisionCorrection"][];
            /** @description In any order; they may name one another by slug. */
            drafts: components["schemas"]["RecordDraft"][];
            /** @description Why this is written: it stays with the revision. */
            reason: string;
        };
        /** @description A page of revisions. */
        RevisionPage: {
            /** @description The revisions of this page. */
            data: components["schemas"]["Revision"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /**
                 * Format: int32
                 * @description How many revisions there are, up to the one asked about.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description An actor, as rows name it.
         * @example {
         *       "slug": "ukraine",
         *       "name": "Ukraine"
         *     }
         */
        RowActor: {
            /** @description With include=all or fields, and in tables. */
            id?: string;
            /** @description The name at the moment asked. */
            name?: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string;
            /** @description With include=all or fields, and in tables. */
            type?: components["schemas"]["ActorType"];
        };
        /**
         * @description A proposal, as rows name it.
         * @example {
         *       "slug": "ceasefire-before-talks"
         *     }
         */
        RowProposal: {
            /** @description With include=all or fields, and in tables. */
            id?: string;
            /** @description The name at the moment asked. */
            name?: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string;
        };
        /** @description The answer under one rule. */
        RuleOutcome: {
            /** @description The rule in words. */
            about: string;
            /** @description Every level that this rule changes or leaves out. */
            changes: components["schemas"]["LevelChange"][];
            /** @description With include=directness: these levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Levels that the rule leaves out.
             */
            leftOut: number;
            /** @description As coded: an ambiguous level is one, whether the rule counts it as neutral or not at all. */
            levels: components["schemas"]["LevelCounts"];
            /**
             * Format: double
             * @description The mean of their places on the scale, −1 to 1; null for too few.
             */
            mean: number | null;
            /**
             * Format: int32
             * @description Levels on the scale, from which the figures are computed.
             */
            n: number;
            /** @description Why a figure or the label is missing; null where none is. */
            reason: string | null;
            /**
             * @description as_asked: only the rules of the question. first_hand, named, explicit: only stances that are so. ambiguous_as_neutral: ambiguous stances count as 0. min_reliability, min_credibility: only sources or statements of at least that grade; min_grade: both.
             * @enum {string}
             */
            rule: "as_asked" | "first_hand" | "named" | "ambiguous_as_neutral" | "min_reliability" | "min_credibility" | "min_grade" | "explicit";
            /**
             * Format: double
             * @description Share of those on the scale that are in support, with conditions or without, 0 to 1. Null for too few.
             */
            support: number | null;
            /** @description Of the actors on a proposal; null for an actor’s proposals, which are no group. */
            unity: components["schemas"]["Unity"] | null;
        };
        /** @description What was found. */
        SearchAnswer: {
            /** @description The best first. */
            data: components["schemas"]["FoundRecord"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of records in the answer.
                 */
                limit: number;
                /** @description The same question with every default written out and pinned; it always gives the same bytes. */
                permalink: string;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description How many of the best matches were skipped.
                 */
                skip: number;
                /**
                 * Format: int32
                 * @description How many records match the words.
                 */
                total: number;
            };
        };
        /** @description The smallest sets of conditions whose meeting would leave none opposed. */
        Settlement: {
            /** @description Why there are no sets; null where there are. */
            reason: string | null;
            /** @description Each leaves none opposed, and would not with any of its needs left out. Smallest first. Null where there is none. */
            sets: {
                /** @description Whose standing would change, also to withheld support. */
                moves: components["schemas"]["StandingMove"][];
                /** @description What must become met or unmet, each once. */
                needs: components["schemas"]["ConditionNeed"][];
            }[] | null;
            /**
             * Format: int32
             * @description How many needs the smallest set has; null where there is no set.
             */
            smallest: number | null;
        };
        /** @description A share, and what it is a share of. */
        Share: {
            /**
             * Format: int32
             * @description The number that the share is taken of.
             */
            n: number;
            /** @description Why there is no share; null if there is one. */
            reason: string | null;
            /**
             * Format: double
             * @description Null, never 0, where there is nothing.
             */
            value: number | null;
        };
        /** @description A change of mind. Corrections and reaffirmations are no shifts. */
        Shift: {
            /** @description Who moved. */
            actor: components["schemas"]["ActorRef"];
            /** @description Attributed: who says so. Null for the actor’s own voice. */
            claimant: {
                /** @description The id of the actor; null for someone who is not an actor in the ledger. */
                id: string | null;
                /** @description The name of the actor, or a description such as “unnamed sources”. */
                name: string;
                /** @description The slug of the actor; null for someone who is not an actor in the ledger. */
                slug: string | null;
            } | null;
            /**
             * Format: double
             * @description On the scale from −1 to 1: from oppose to support is 2.
             */
            distance: number;
            /** @description In order: actual events of the dossier that began, or may have begun, in the interval; those of other dossiers that began in it and that a statement names; stated reasons, which may lie before it; and the act itself, even if it began before. */
            events: components["schemas"]["EventBetween"][];
            /**
             * Format: int32
             * @description Their number; of more than 50, only the last and those that a statement names are listed.
             */
            eventsTotal: number;
            /** @description The level before the shift. */
            from: {
                /** @description The old level. */
                level: components["schemas"]["StanceLevel"];
                /** @description The first day of the old level. */
                since: components["schemas"]["UncertainDate"];
                /** @description The stance that held the old level. */
                stance: components["schemas"]["StanceRef"];
            };
            /** @description Days between the two levels on which there was none; doubt: which of the two held is not known, because a date is not known to the day. Null where one followed the other at once. */
            gap: {
                /** @description The first day of the gap, on which no level is known. */
                from: components["schemas"]["CalendarDate"];
                /**
                 * @description Why no level is known. silence: no stance was in force. ambiguous: the stance in force is off the scale. doubt: a date is not known to the day.
                 * @enum {string}
                 */
                of: "silence" | "ambiguous" | "doubt";
                /** @description The first day of the new level, which is after the gap. */
                to: components["schemas"]["CalendarDate"];
            } | null;
            /** @description From the last day on which a stance at the old level began, or, where the old level ended before, the first day on which it was no longer held, to the first day of the new one. */
            interval: {
                /** @description The last day on which the old level was stated, or the first day on which it was no longer held. */
                from: components["schemas"]["CalendarDate"];
                /** @description The first day of the new level. */
                to: components["schemas"]["CalendarDate"];
            };
            /** @description The proposal that the levels are on. */
            proposal: components["schemas"]["Ref"];
            /** @description The level after the shift. */
            to: {
                /** @description The new level. */
                level: components["schemas"]["StanceLevel"];
                /** @description The first day of the new level. */
                since: components["schemas"]["UncertainDate"];
                /** @description The stance that began the new level. */
                stance: components["schemas"]["StanceRef"];
                /** @description When the new level ended; null if no end is known. */
                until: components["schemas"]["UncertainDate"] | null;
            };
            /** @description Who spoke for the actor at the new level; null where it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description A page of shifts. */
        ShiftsAnswer: {
            /** @description The shifts of this page, in order of the new level’s first day. */
            data: components["schemas"]["Shift"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A party without a level on a proposal. */
        Silence: {
            /** @description Why the party has no level. */
            absence: components["schemas"]["Absence"];
            /** @description The party. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description How many others say where it stands, although it does not say so itself.
             */
            claims: number;
            /** @description The coverage records of that day which say that somebody looked. */
            coverage: string[];
            /** @description The last thing that it said on anything; null where there is nothing. */
            lastAtAll: {
                /**
                 * Format: int32
                 * @description From then to the day asked.
                 */
                days: number;
                /** @description The day of the stance or statement. */
                on: components["schemas"]["UncertainDate"];
                /** @description What it spoke of; null where it was no stance. */
                proposal: components["schemas"]["Ref"] | null;
                /** @description The stance; null if it was a statement. */
                stance: components["schemas"]["StanceRef"] | null;
                /** @description The statement; null if it was a stance. */
                statement: components["schemas"]["Ref"] | null;
            } | null;
            /** @description The last thing that it said on the proposal, which no longer holds; null where it never spoke of it. */
            lastOnIt: {
                /** @description The level of the stance. */
                level: components["schemas"]["StanceLevel"];
                /** @description The first day of the stance. */
                on: components["schemas"]["UncertainDate"];
                /** @description The stance. */
                stance: components["schemas"]["StanceRef"];
                /** @description When the stance ended; null if that is not recorded. */
                until: components["schemas"]["UncertainDate"] | null;
            } | null;
            /** @description The proposal on which it has no level. */
            proposal: components["schemas"]["Ref"];
        };
        /** @description A page of parties and proposals without a level. */
        SilenceAnswer: {
            /** @description A row for each party and each proposal on which it has no level. */
            data: components["schemas"]["Silence"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /** @description The dossier that was asked about. */
                dossier: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Rows whose level the question leaves out.
                 */
                leftOut: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /**
                 * Format: int32
                 * @description Rows where nobody looked.
                 */
                notCoded: number;
                /**
                 * Format: int32
                 * @description The number of parties asked about.
                 */
                parties: number;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows of parties that were listened to, and had said nothing.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Pairs of a party and a proposal that have a level.
                 */
                spoken: number;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description A name for ever: never changed, never used again.
         * @example ukraine-peace-talks
         */
        Slug: string;
        /** @description A document. */
        Source: {
            /** @description When somebody read it at its address; null where that was not noted. */
            accessedAt: components["schemas"]["Instant"] | null;
            /** @description A copy that stays, such as one in a web archive; null where there is none. */
            archivedUrl: string | null;
            /** @description The document that this one reprints or retells: copies count once. Null for an original. */
            copyOf: components["schemas"]["Ref"] | null;
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Stable id. */
            id: string;
            /** @description Its language as a BCP 47 tag, such as uk; null where that is not said. */
            language: string | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description When it came out; null where that is not known. */
            publishedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Who published it, as written. */
            publisher: string;
            /** @description The publisher as an actor; null where it is none. */
            publisherActor: components["schemas"]["ActorRef"] | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug: components["schemas"]["Slug"] | null;
            /** @description How reliable the source is held to be; null where nobody graded it. */
            sourceReliability: components["schemas"]["SourceReliability"] | null;
            /** @description Its full text, if it may be kept; a quote of it must then occur in it word for word. Null if it is not kept. */
            text: string | null;
            /** @description SHA-256 of the text, in hexadecimal digits; null without a text. */
            textSha256: string | null;
            /** @description Its title, as printed. */
            title: string;
            /** @description Where it was published; null where it is not on the web. */
            url: string | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        SourceAmendment: {
            /** @description When somebody read it at its address; null where that was not noted. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description A copy that stays, such as one in a web archive; null where there is none. */
            archivedUrl?: string | null;
            /** @description The document that this one reprints or retells: copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Its language as a BCP 47 tag, such as uk; null where that is not said. */
            language?: string | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description When it came out; null where that is not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Who published it, as written. */
            publisher?: string;
            /** @description The publisher as an actor; null where it is none. */
            publisherActor?: string | null;
            /** @description How reliable the source is held to be; null where nobody graded it. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Its full text, if it may be kept; a quote of it must then occur in it word for word. Null if it is not kept. */
            text?: string | null;
            /** @description Its title, as printed. */
            title?: string;
            /** @description Where it was published; null where it is not on the web. */
            url?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        SourceAnswer: {
            /** @description The source. */
            data: components["schemas"]["Source"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A document. As a request gives it. */
        SourceDraft: {
            /** @description When somebody read it at its address; null where that was not noted. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description A copy that stays, such as one in a web archive; null where there is none. */
            archivedUrl?: string | null;
            /** @description The document that this one reprints or retells: copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Its language as a BCP 47 tag, such as uk; null where that is not said. */
            language?: string | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description When it came out; null where that is not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Who published it, as written. */
            publisher: string;
            /** @description The publisher as an actor; null where it is none. */
            publisherActor?: string | null;
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description How reliable the source is held to be; null where nobody graded it. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Its full text, if it may be kept; a quote of it must then occur in it word for word. Null if it is not kept. */
            text?: string | null;
            /** @description Its title, as printed. */
            title: string;
            /** @description Where it was published; null where it is not on the web. */
            url?: string | null;
        };
        /** @description Every version of one record, the oldest first. */
        SourceHistory: {
            /** @description The versions of the source, oldest first. */
            data: components["schemas"]["Source"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description The id or slug of a source, or the draft of a new one. */
        SourceOrDraft: string | components["schemas"]["SourceDraft"];
        /** @description A page of records, in order of id. */
        SourcePage: {
            /** @description The sources of this page, in order of id. */
            data: components["schemas"]["Source"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description NATO (Admiralty) grade: A completely reliable … F cannot be judged.
         * @enum {string}
         */
        SourceReliability: "A" | "B" | "C" | "D" | "E" | "F";
        /**
         * @description Whether the proposal was on the table on the day asked. It is open where it was, whatever its dates mean; tabling in the month or year in which it was tabled, before the last day of that; closing in that in which it closed, after the first day. After it closed, a position on it is history.
         * @enum {string}
         */
        Stage: "untabled" | "tabling" | "open" | "closing" | "closed";
        /** @description A proposal, and whether it was on the table. */
        StagedProposal: {
            /** @description Stable id: a prefix for the noun, and a number. */
            id: string;
            /** @description The name at the moment asked. */
            name: string;
            /** @description The record’s permanent name in URLs; null if it has none. */
            slug: string | null;
            /** @description Whether the proposal was on the table on the day asked. */
            stage: components["schemas"]["Stage"];
        };
        /** @description One coded level of one actor on one proposal over a valid time. */
        Stance: {
            /** @description Who holds it. */
            actor: components["schemas"]["ActorRef"];
            /** @description What makes the level ambiguous; null for every other level. */
            basis: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Compared with what the same voice said before. */
            change: components["schemas"]["Change"];
            /** @description Attributed: who says so; null for the holder’s own voice. */
            claimant: {
                /** @description The id of the actor; null for someone who is not an actor in the ledger. */
                id: string | null;
                /** @description The name of the actor, or a description such as “unnamed sources”. */
                name: string;
                /** @description The slug of the actor; null for someone who is not an actor in the ledger. */
                slug: string | null;
            } | null;
            /** @description What the holder makes its stance depend on; empty where that is nothing. At most 500 tests in all conditions together, those that combine others included; a condition without a test counts as one. */
            conditions: components["schemas"]["Condition"][];
            /** @description How sure the coder is of the level; null where that was not coded. */
            confidence: components["schemas"]["Confidence"] | null;
            /** @description Why the earlier one was corrected; null where this is no correction. */
            correctionReason: string | null;
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit. */
            directness: components["schemas"]["Directness"];
            /** @description The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none. */
            event: components["schemas"]["Ref"] | null;
            /** @description The holder, or one who represents it, said it and is named; or it is a recorded vote. */
            firstHand: boolean;
            /** @description Stable id. */
            id: string;
            /** @description For an implied level: the other proposal from whose level it follows. Null for all others. */
            impliedBy: components["schemas"]["Ref"] | null;
            /** @description Where the holder stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely it is that the level is right, as an ICD-203 term; null where that was not coded. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone. */
            onBehalfOf: components["schemas"]["ActorRef"] | null;
            /** @description Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none. */
            parameters: {
                [key: string]: unknown;
            } | null;
            /** @description What it is a stance on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null. */
            rationale: string | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null where that was not coded.
             */
            salience: number | null;
            /** @description The statements that it rests on: recorded ones, or drafts of new ones with their sources inside. */
            statements: components["schemas"]["Ref"][];
            /** @description The id of the stance that corrects this one; null where none does. */
            supersededBy: string | null;
            /** @description The id of the stance that this one corrects; null where it corrects none. */
            supersedes: string | null;
            /** @description When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
            /** @description Who spoke for the holder; null where it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description Whose voice it is, by the last links of the chains of its statements. */
            voice: components["schemas"]["Voice"];
        };
        /** @description One record and, after a write, its warnings. */
        StanceAnswer: {
            /** @description The stance. */
            data: components["schemas"]["Stance"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description The stance that decides. */
        StanceBrief: {
            /** @description The adjudicated coding of a statement under it, where that is at another level. It changes nothing. */
            adjudication?: {
                /** @description The id of the coding. */
                id: string;
                /** @description The level that the adjudication settled on. */
                level: components["schemas"]["StanceLevel"];
            };
            /** @description Why the level is `ambiguous`. */
            basis?: components["schemas"]["AmbiguityBasis"];
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"];
            /** @description How directly the level follows from the record. */
            directness: components["schemas"]["Directness"];
            /** @description The roll call, for a recorded vote. Left out where it is `meta.event`: a stance that names neither event nor evidence rests on that. */
            event?: components["schemas"]["Ref"];
            /** @description The ids of the statements that it rests on. */
            evidence?: string[];
            /** @description Left out for a ballot, which always is first hand. */
            firstHand?: boolean;
            /** @description The id of the stance. */
            id: string;
            /** @description Of an implied level: the proposal from whose level it follows, and the holder’s stance there. */
            impliedBy?: components["schemas"]["ImpliedBy"];
            /** @description How likely the coder thinks the level is, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"];
            /** @description Why the coder says so: always there where it is not explicit. */
            rationale?: string;
            /**
             * Format: int32
             * @description With include=stance, like all that follows.
             */
            revision?: number;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number;
            /** @description When the holder came to hold it, as given. */
            validFrom?: components["schemas"]["UncertainDate"];
        };
        /** @description Only what was coded wrong. A change of mind is a new stance, not a correction. */
        StanceCorrection: {
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description What the holder makes its stance depend on; empty where that is nothing. At most 500 tests in all conditions together, those that combine others included; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null where that was not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none. */
            event?: string | null;
            /** @description For an implied level: the other proposal from whose level it follows. Null for all others. */
            impliedBy?: string | null;
            /** @description Where the holder stands. */
            level?: components["schemas"]["StanceLevel"];
            /** @description How likely it is that the level is right, as an ICD-203 term; null where that was not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone. */
            onBehalfOf?: string | null;
            /** @description Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null. */
            rationale?: string | null;
            /** @description What was wrong. */
            reason: string;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null where that was not coded.
             */
            salience?: number | null;
            /** @description The statements that it rests on: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One coded level of one actor on one proposal over a valid time. As a request gives it. */
        StanceDraft: {
            /** @description Who holds it. */
            actor: string;
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description What the holder makes its stance depend on; empty where that is nothing. At most 500 tests in all conditions together, those that combine others included; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null where that was not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none. */
            event?: string | null;
            /** @description For an implied level: the other proposal from whose level it follows. Null for all others. */
            impliedBy?: string | null;
            /** @description Where the holder stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely it is that the level is right, as an ICD-203 term; null where that was not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone. */
            onBehalfOf?: string | null;
            /** @description Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description What it is a stance on. */
            proposal: string;
            /** @description Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null. */
            rationale?: string | null;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null where that was not coded.
             */
            salience?: number | null;
            /** @description The statements that it rests on: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, the oldest first. */
        StanceHistory: {
            /** @description The stance and its corrections, oldest first. */
            data: components["schemas"]["Stance"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /**
         * @description On the scale, equally spaced: support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. Off the scale: ambiguous. Silence is not a level: it is null.
         * @enum {string}
         */
        StanceLevel: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
        /** @description A page of records, in order of id. */
        StancePage: {
            /** @description The stances of this page, in order of id. */
            data: components["schemas"]["Stance"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A stance whose level is shown, with how directly it follows from the record. */
        StanceRef: {
            /** @description How directly the level follows from the record. */
            directness: components["schemas"]["Directness"];
            /** @description The id of the stance. */
            id: string;
            /** @description Why the coder says so: always there where it is not explicit. */
            rationale?: string;
        };
        /**
         * @description What a conditional stance comes to: its support is given or withheld, its opposition is lifted or stands, by whether all of its conditions are met; open where that is unknown. No level is made of it.
         * @enum {string}
         */
        Standing: "support_given" | "support_withheld" | "opposition_lifted" | "opposition_stands" | "open";
        /** @description Whose standing would change, and how. */
        StandingMove: {
            /** @description The actor whose standing would change. */
            actor: components["schemas"]["ActorRef"];
            /** @description Who makes the claim; null for the actor’s own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description The present standing. */
            from: components["schemas"]["Standing"];
            /** @description The stance whose standing would change. */
            stance: components["schemas"]["StanceRef"];
            /** @description The standing after the change. */
            to: components["schemas"]["Standing"];
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description One utterance or report inside of a source. */
        Statement: {
            /** @description From the source to the holder of the view. Whose voice it is follows from its last link. */
            chain: components["schemas"]["Link"][];
            /**
             * Format: int32
             * @description The revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The event that it was made at or is about; null where there is none. */
            event: components["schemas"]["Ref"] | null;
            /** @description Stable id. */
            id: string;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged. Null where nobody graded it.
             */
            informationCredibility: number | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null where only a paraphrase is kept. */
            quote: components["schemas"]["Quote"] | null;
            /** @description When that revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description What it does to other statements. */
            relations: {
                /** @description The part of a declaration that a state does not share when it aligns itself with the rest. Null if it shares all of it. */
                exception: string | null;
                /** @description The other statement. */
                statement: components["schemas"]["Ref"];
                /** @description What this statement does to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description The revision that wrote this version.
             */
            revision: number;
            /** @description The signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories: components["schemas"]["ActorRef"][];
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug: components["schemas"]["Slug"] | null;
            /** @description The document that contains it. */
            source: components["schemas"]["Ref"];
            /** @description When it was said; null where that is not known. */
            spokenOn: components["schemas"]["CalendarDate"] | null;
        };
        /** @description The fields to replace, each as a whole. What is left out stays; null clears. */
        StatementAmendment: {
            /** @description From the source to the holder of the view. Whose voice it is follows from its last link. */
            chain?: components["schemas"]["LinkDraft"][];
            /** @description The event that it was made at or is about; null where there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged. Null where nobody graded it.
             */
            informationCredibility?: number | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase?: string;
            /** @description The words themselves; null where only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description What it does to other statements. */
            relations?: {
                /** @description The part of a declaration that a state does not share when it aligns itself with the rest. Null if it shares all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description What this statement does to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description The signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description The document that contains it. */
            source?: components["schemas"]["SourceOrDraft"];
            /** @description When it was said; null where that is not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        StatementAnswer: {
            /** @description The statement. */
            data: components["schemas"]["Statement"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description One utterance or report inside of a source. As a request gives it. */
        StatementDraft: {
            /** @description From the source to the holder of the view. Whose voice it is follows from its last link. */
            chain: components["schemas"]["LinkDraft"][];
            /** @description The event that it was made at or is about; null where there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged. Null where nobody graded it.
             */
            informationCredibility?: number | null;
            /** @description A remark of the coder for readers; null where there is none. */
            note?: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null where only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description What it does to other statements. */
            relations?: {
                /** @description The part of a declaration that a state does not share when it aligns itself with the rest. Null if it shares all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description What this statement does to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description The signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Name in URLs: never changed, never used again; null where it has only its id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description The document that contains it. */
            source: components["schemas"]["SourceOrDraft"];
            /** @description When it was said; null where that is not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description Every version of one record, the oldest first. */
        StatementHistory: {
            /** @description The versions of the statement, oldest first. */
            data: components["schemas"]["Statement"][];
            /** @description How many versions there are, and as of which revision. */
            meta: {
                /**
                 * Format: int32
                 * @description The revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description How many versions there are.
                 */
                total: number;
            };
        };
        /** @description The id or slug of a statement, or the draft of a new one. */
        StatementOrDraft: string | components["schemas"]["StatementDraft"];
        /** @description A page of records, in order of id. */
        StatementPage: {
            /** @description The statements of this page, in order of id. */
            data: components["schemas"]["Statement"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: components["schemas"]["PageMeta"];
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /**
         * @description deny: says that the other is untrue. clarify: says what it meant. retract: takes it back. reaffirm: says it again. contradict: says the opposite. align_with: makes it its own, with the exceptions that it names.
         * @enum {string}
         */
        StatementRelationType: "deny" | "clarify" | "retract" | "reaffirm" | "contradict" | "align_with";
        /** @description The official count of a vote. */
        Tally: {
            /**
             * Format: int32
             * @description Members that did not vote; null where the count does not say.
             */
            absent: number | null;
            /**
             * Format: int32
             * @description Abstentions.
             */
            abstain: number;
            /**
             * Format: int32
             * @description Votes against.
             */
            no: number;
            /**
             * Format: int32
             * @description Votes in favour.
             */
            yes: number;
        };
        /** @description The official count of a vote. */
        TallyDraft: {
            /**
             * Format: int32
             * @description Members that did not vote; null where the count does not say.
             */
            absent?: number | null;
            /**
             * Format: int32
             * @description Abstentions.
             */
            abstain: number;
            /**
             * Format: int32
             * @description Votes against.
             */
            no: number;
            /**
             * Format: int32
             * @description Votes in favour.
             */
            yes: number;
        };
        /** @description The columns of the format stances-csv. */
        TemplateAnswer: {
            /** @description What the file contains. */
            data: {
                /** @description The columns, in order. */
                columns: {
                    /** @description What goes into the column. */
                    about: string;
                    /** @description The name of the column in the header line. */
                    name: string;
                    /** @description Whether every line needs a value in it. */
                    required: boolean;
                }[];
            };
        };
        /** @description A stance in force that has conditions. */
        Trigger: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description The same with `assume` taken for granted; null without it. */
            assuming: {
                /** @description Whether the assumptions change the standing. */
                moves: boolean;
                /** @description Null where the level takes no side. */
                standing: components["schemas"]["Standing"] | null;
                /** @description All of its conditions together. */
                state: components["schemas"]["Truth"];
            } | null;
            /** @description Attributed: who says so. Null for the actor’s own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description The conditions of the stance, each with its state. */
            conditions: components["schemas"]["Condition"][];
            /** @description Another stance of the same first day says otherwise. */
            contested: boolean;
            /** @description The leaves of all its conditions, each with the stances whose standing depends on it. */
            leaves: components["schemas"]["TriggerLeaf"][];
            /** @description Where the holder stands. */
            level: components["schemas"]["StanceLevel"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description Null where the level takes no side. */
            standing: components["schemas"]["Standing"] | null;
            /** @description All of its conditions together. */
            state: components["schemas"]["Truth"];
            /** @description When the holder came to hold it, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Who spoke for the actor; null where it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description A leaf of a condition, and who would move by it. */
        TriggerLeaf: {
            /** @description Its permanent name: the stance, the index of the condition, the path down its tree. */
            address: string;
            /**
             * Format: int32
             * @description The index of its condition among those of the stance, from 0.
             */
            condition: number;
            /** @description What the state rests on at the moment asked. */
            evidence: components["schemas"]["LeafEvidence"];
            /** @description Who would move if it were met and all else stayed. */
            ifMet: components["schemas"]["StandingMove"][];
            /** @description Who would move if it failed and all else stayed. */
            ifUnmet: components["schemas"]["StandingMove"][];
            /** @description Whether the leaf is met at the moment asked. */
            state: components["schemas"]["Truth"];
            /** @description The leaf as data. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description Stances on a proposal that have conditions. */
        TriggersAnswer: {
            /** @description A row for each stance in force that has conditions. */
            data: components["schemas"]["Trigger"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /** @description What the question assumed, leaf by leaf; empty without `assume`. */
                assumed: {
                    /** @description The address of the leaf. */
                    leaf: string;
                    /** @description All leaves of this answer that say the same. */
                    leaves: string[];
                    /** @description The state that was assumed. */
                    state: components["schemas"]["Truth"];
                    /** @description The state without the assumption. */
                    was: components["schemas"]["Truth"];
                }[];
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /** @description The proposal that was asked about. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Stances by the state of their conditions. */
                states: {
                    /**
                     * Format: int32
                     * @description Stances whose conditions are all met.
                     */
                    met: number;
                    /**
                     * Format: int32
                     * @description Stances for which it is unknown whether all conditions are met.
                     */
                    unknown: number;
                    /**
                     * Format: int32
                     * @description Stances with a condition that is not met.
                     */
                    unmet: number;
                };
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description Who moves with `assume` taken for granted; empty without it. */
            moves: components["schemas"]["StandingMove"][];
        };
        /**
         * @description met, unmet, or unknown where the record cannot tell.
         * @enum {string}
         */
        Truth: "met" | "unmet" | "unknown";
        /**
         * @description EDTF level 1. A day; a month or a year (at some time within it); `~` about, `?` uncertain, `%` both; or two with a slash (at some time in between), one of which may be empty: `/2025-05-16` is by then, nobody knows since when. Kept as given.
         * @example 2025-05-16
         * @example 2025-05
         * @example 2025-05-08/2025-05-16
         */
        UncertainDate: string;
        /** @description How united levels are. Null, never 0, where there is too little. */
        Unity: {
            /**
             * Format: double
             * @description van der Eijk’s A, −1 to 1. Null for too little.
             */
            agreementA: number | null;
            /** @description united: Rice ≥ 2/3 and A > 0. majority: Rice ≥ 1/3. divided: a lower Rice. no_line: most members take no side. Null with fewer than two levels, or below the quorum. */
            label: ("united" | "majority" | "divided" | "no_line") | null;
            /**
             * Format: int32
             * @description How many are counted: those on the scale.
             */
            n: number;
            /** @description Why there is no figure: too few of the members have a level. Null where there is one. */
            reason: string | null;
            /**
             * Format: double
             * @description Rice: |Y−N| / (Y+N), 0 to 1. Null where none is on either side.
             */
            rice: number | null;
            /**
             * Format: double
             * @description The Rice index of coin flips for as many; null where Rice is.
             */
            riceByChance: number | null;
            /** @description How the label is read from the figures. */
            rule: string;
        };
        /** @description Unity of a group, proposal by proposal and day by day. */
        UnityAnswer: {
            /** @description A row for each proposal on each day of the window. */
            data: components["schemas"]["BlocUnity"][];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The actor that was asked about. */
                actor: components["schemas"]["ActorRef"];
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The fewest members with a level for a label.
                 */
                leastMembers: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description How the label is read from the figures. */
                rule: string;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
                /**
                 * Format: int32
                 * @description Proposals without a row: neither the group nor a member had a level. Ask for them by name to see them.
                 */
                unspoken: number;
            };
        };
        /**
         * @description consistent: word and deed are at most ½ apart on the scale from −1 to 1. inconsistent: farther. nothing_to_compare: one of them is missing or off the scale.
         * @enum {string}
         */
        Verdict: "consistent" | "inconsistent" | "nothing_to_compare";
        /** @description From one version of a proposal to the one that supersedes it. */
        VersionStep: {
            /** @description With include=directness: these actors by the weaker of the two levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Of these, those at the same level on both.
             */
            held: number;
            /** @description Actors whose level on the newer version differs. */
            moved: {
                /** @description The actor that moved. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: double
                 * @description On the scale from −1 to 1: from oppose to support is 2.
                 */
                distance: number;
                /** @description The actor’s last stance on the older version. */
                from: {
                    /** @description The level of that stance. */
                    level: components["schemas"]["StanceLevel"];
                    /** @description The first day of that stance. */
                    since: components["schemas"]["UncertainDate"];
                    /** @description That stance. */
                    stance: components["schemas"]["StanceRef"];
                };
                /** @description The actor’s last stance on the newer version. */
                to: {
                    /** @description The level of that stance. */
                    level: components["schemas"]["StanceLevel"];
                    /** @description The first day of that stance. */
                    since: components["schemas"]["UncertainDate"];
                    /** @description That stance. */
                    stance: components["schemas"]["StanceRef"];
                };
            }[];
            /**
             * Format: int32
             * @description Actors that have spoken on both versions.
             */
            n: number;
            /** @description The version that supersedes the older one. */
            newer: components["schemas"]["Ref"];
            /** @description The earlier version. */
            older: components["schemas"]["Ref"];
            /** @description Actors with a stance on the newer version alone. */
            onlyNewer: components["schemas"]["ActorRef"][];
            /** @description Who has not spoken on the newer version: silent, not unmoved. */
            onlyOlder: components["schemas"]["ActorRef"][];
            /** @description Proposals that are part of either version. */
            provisions: {
                /** @description The newer version is recorded to drop it. */
                dropped: components["schemas"]["Ref"][];
                /** @description Provisions in both versions. */
                kept: components["schemas"]["Ref"][];
                /** @description Provisions in the newer version alone that replace no older provision. */
                onlyNewer: components["schemas"]["Ref"][];
                /** @description Not recorded as part of the newer version, nor as dropped: nobody has said. */
                onlyOlder: components["schemas"]["Ref"][];
                /** @description The new one supersedes the old one. */
                replaced: {
                    /** @description The provision of the older version. */
                    from: components["schemas"]["Ref"];
                    /** @description The provision of the newer version. */
                    to: components["schemas"]["Ref"];
                }[];
            };
            /** @description The parameters of the two versions, compared by name. */
            terms: {
                /** @description Parameters that have different values in the two versions. */
                changed: {
                    /** @description Its value in the older version. */
                    from: unknown;
                    /** @description The name of the parameter. */
                    name: string;
                    /** @description Its value in the newer version. */
                    to: unknown;
                }[];
                /** @description Parameters in the newer version alone. */
                onlyNewer: {
                    /** @description The name of the parameter. */
                    name: string;
                    /** @description Its value. */
                    value: unknown;
                }[];
                /** @description Parameters in the older version alone. */
                onlyOlder: {
                    /** @description The name of the parameter. */
                    name: string;
                    /** @description Its value. */
                    value: unknown;
                }[];
            };
            /** @description Null where it is the same. */
            text: {
                /** @description The wording of the older version; null if it is not recorded. */
                from: string | null;
                /** @description The wording of the newer version; null if it is not recorded. */
                to: string | null;
            } | null;
        };
        /**
         * @description own: the holder or its representative spoke; attributed: somebody else says so.
         * @enum {string}
         */
        Voice: "own" | "attributed";
        /** @description How often one actor moved. */
        Volatility: {
            /** @description The actor that was observed. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Shifts from one side of the scale to the other.
             */
            crossings: number;
            /**
             * Format: int32
             * @description Length of the observed period in days.
             */
            days: number;
            /** @description With include=directness: these proposals, each at the least direct of what it said there. */
            directness?: components["schemas"]["DirectnessCounts"];
            /** @description First day of the span: that of its first stance, or the one asked for. */
            from: components["schemas"]["CalendarDate"];
            /**
             * Format: int32
             * @description Proposals on which it said anything in the span or before.
             */
            n: number;
            /** @description Why there is no figure; null where there is one. */
            reason: string | null;
            /**
             * Format: int32
             * @description Shifts that turn back on the one before on the same proposal.
             */
            reversals: number;
            /**
             * Format: int32
             * @description Of these, those with more than one stance by the last day of the span: only on them can there be a shift.
             */
            revisited: number;
            /**
             * Format: int32
             * @description Shifts to a level that began in the observed period.
             */
            shifts: number;
            /**
             * Format: double
             * @description Null, never 0, where the span is too short.
             */
            shiftsPerYear: number | null;
            /** @description Last day of the span: the day asked, or the day before `to`, if that is earlier. */
            to: components["schemas"]["CalendarDate"];
        };
        /** @description A page of actors, those who moved most first. */
        VolatilityAnswer: {
            /** @description The actors of this page, those that moved most often first. */
            data: components["schemas"]["Volatility"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
        };
        /** @description A record that was written although an earlier one says the same. */
        Warning: {
            /** @description What the two have in common, in words. */
            detail: string;
            /** @description The first record that says the same. */
            first: string;
            /** @description The record that was written. */
            id: string;
        };
        /** @description A coding that was withdrawn: no change of mind. */
        WithdrawnStance: {
            /** @description The actor whose level had been coded. */
            actor: components["schemas"]["ActorRef"];
            /** @description The stance that corrects it; null where it was retracted. */
            by: {
                /** @description The id of the stance that supersedes it. */
                id: string;
            } | null;
            /**
             * @description retracted: taken back. corrected: another stance supersedes it.
             * @enum {string}
             */
            kind: "retracted" | "corrected";
            /** @description The level that had been coded. */
            level: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why it was withdrawn; null if no reason was given. */
            reason: string | null;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The revision that withdrew it.
             */
            revision: number;
            /** @description The stance that was withdrawn. */
            stance: components["schemas"]["StanceRef"];
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description One deed of an actor against the word that was in force. */
        WordAndDeed: {
            /** @description The actor that spoke and acted. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description From the first day of the word to the deed; null where one is missing, or is not dated to the day.
             */
            days: number | null;
            /** @description What it did; null if it only spoke. */
            deed: {
                /** @description The event in which it acted. */
                event: components["schemas"]["Ref"];
                /**
                 * @description vote: a recorded vote. sanction: a sanction. material: an act that is material according to its CAMEO or PLOVER code.
                 * @enum {string}
                 */
                kind: "vote" | "sanction" | "material";
                /** @description The vote, or the side that the result gives; null where it gives none. */
                level: components["schemas"]["StanceLevel"] | null;
                /** @description The day of the deed. */
                on: components["schemas"]["CalendarDate"];
                /** @description Of the proposal on the event’s agenda; null for votes. */
                result: components["schemas"]["AgendaResult"] | null;
                /** @description The stance recorded for the vote; null for other deeds. */
                stance: components["schemas"]["StanceRef"] | null;
            } | null;
            /**
             * Format: double
             * @description On the scale from −1 to 1: above 0 the deed is more in support. Null where nothing is compared.
             */
            distance: number | null;
            /** @description The proposal that word and deed are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why there is nothing to compare; null where there is. */
            reason: string | null;
            /** @description Whether the deed agrees with the word. */
            verdict: components["schemas"]["Verdict"];
            /** @description What it had said that held on the day of the deed, or on all days of the deed’s month; without a deed, the last that it said. Null where nothing held, or what held is not known. */
            word: {
                /** @description The level of its stance in words. */
                level: components["schemas"]["StanceLevel"];
                /** @description The first day of that stance. */
                since: components["schemas"]["UncertainDate"];
                /** @description That stance. */
                stance: components["schemas"]["StanceRef"];
                /** @description The representative who spoke for the actor, or about whom the claim is made; null if there is none. */
                via: components["schemas"]["ActorRef"] | null;
            } | null;
        };
        /** @description A page of deeds against words, with a summary by actor. */
        WordsAndDeedsAnswer: {
            /** @description A row for each deed of an actor that spoke on the proposal, and one for each actor and proposal with words but no deed. */
            data: components["schemas"]["WordAndDeed"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was asked, for which moment, and how many rows there are. */
            meta: {
                /** @description The day of valid time that was asked. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Deeds on proposals on which the actor said nothing; they have no rows.
                 */
                deedsWithoutWords: number;
                /**
                 * Format: int32
                 * @description The revision that was asked.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description The largest number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method: /v1/methods has the formula and its source. */
                method: string;
                /** @description The same question with everything pinned: the same bytes whenever it is asked. */
                permalink: string;
                /**
                 * Format: int32
                 * @description How many proposals were asked about.
                 */
                proposals: number;
                /** @description When that revision was written; null for the empty ledger. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Rows.
                 */
                total: number;
            };
            /** @description What to give as `after` to get the next page; null at the last. */
            nextCursor: string | null;
            /** @description Of all rows of the question, over all pages. */
            summary: {
                /** @description The actor that spoke and acted. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description Deeds that agree with the word.
                 */
                consistent: number;
                /** @description With include=directness: these deeds by the word that each is held against. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Deeds that contradict the word.
                 */
                inconsistent: number;
                /**
                 * Format: int32
                 * @description Deeds that were compared.
                 */
                n: number;
                /**
                 * Format: int32
                 * @description Rows that lack a word, a deed or a side to compare.
                 */
                nothingToCompare: number;
                /** @description Why there is no share; null where there is one. */
                reason: string | null;
                /**
                 * Format: double
                 * @description consistent / n; null where n is 0.
                 */
                share: number | null;
            }[];
        };
        /** @description A revision, and what each draft became. */
        WrittenRevision: {
            /** @description Who wrote it; null for the program itself. */
            apiKey: {
                /**
                 * Format: int32
                 * @description The number of the API key.
                 */
                id: number;
                /** @description The name of the API key. */
                name: string;
            } | null;
            /**
             * Format: int32
             * @description The number of the revision, counted from 1 without gaps.
             */
            number: number;
            /** @description Why the revision was written. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description The record that each draft became, in the order of the drafts (one with several actors became a stance for each), then those of the corrections. */
            records: {
                /** @description The id of the record. */
                id: string;
                /** @description Which noun the record is. */
                noun: string;
                /** @description The slug of the record; null if it has none. */
                slug: string | null;
            }[];
            /** @description How many records of each noun it wrote. */
            summary: {
                [key: string]: number;
            };
        };
        /** @description One record and, after a write, its warnings. */
        WrittenRevisionAnswer: {
            /** @description The revision, and what each draft became. */
            data: components["schemas"]["WrittenRevision"];
            /** @description After a write: statements, stances and memberships that say the same as an earlier one, if any. */
            warnings?: components["schemas"]["Warning"][];
        };
    };
    responses: {
        /** @description `already-merged`: Already merged. `already-retracted`: Already retracted. `coding-taken`: Already coded. `merge-refused`: Actors cannot be merged. `stance-overlap`: Stances overlap. */
        "already-merged.already-retracted.coding-taken.merge-refused.stance-overlap": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already-retracted`: Already retracted. `already-superseded`: Already superseded. */
        "already-retracted.already-superseded": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already-retracted`: Already retracted. `already-superseded`: Already superseded. `coding-taken`: Already coded. `slug-taken`: Slug taken. `stance-overlap`: Stances overlap. */
        "already-retracted.already-superseded.coding-taken.slug-taken.stance-overlap": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already-retracted`: Already retracted. `already-superseded`: Already superseded. `slug-taken`: Slug taken. `stance-overlap`: Stances overlap. */
        "already-retracted.already-superseded.slug-taken.stance-overlap": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already-retracted`: Already retracted. `coding-taken`: Already coded. `in-use`: Other records refer to it. */
        "already-retracted.coding-taken.in-use": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already-retracted`: Already retracted. `in-use`: Other records refer to it. */
        "already-retracted.in-use": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `behind`: Server not caught up yet. `busy`: Too many analyses at once. `ledger-unavailable`: Ledger unavailable. `not-ready`: Server starting or stopping. */
        "behind.busy.ledger-unavailable.not-ready": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `behind`: Server not caught up yet. `ledger-unavailable`: Ledger unavailable. `not-ready`: Server starting or stopping. */
        "behind.ledger-unavailable.not-ready": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-deep`: Body nested too deeply. `idempotency-key-reused`: Idempotency-Key used for another request. `invalid-body`: Invalid body. */
        "body-too-deep.idempotency-key-reused.invalid-body": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-deep`: Body nested too deeply. `idempotency-key-reused`: Idempotency-Key used for another request. `invalid-body`: Invalid body. `reversed-interval`: Interval ends before it starts. `unknown-reference`: Refers to a record that does not exist. `wrong-kind-reference`: Refers to another kind of record. */
        "body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-deep`: Body nested too deeply. `idempotency-key-reused`: Idempotency-Key used for another request. `invalid-body`: Invalid body. `unknown-reference`: Refers to a record that does not exist. `wrong-kind-reference`: Refers to another kind of record. */
        "body-too-deep.idempotency-key-reused.invalid-body.unknown-reference.wrong-kind-reference": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-deep`: Body nested too deeply. `invalid-body`: Invalid body. */
        "body-too-deep.invalid-body": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: Body too large. */
        "body-too-large": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `coding-taken`: Already coded. `slug-taken`: Slug taken. */
        "coding-taken.slug-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: Conflicts with what is recorded. */
        conflict: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: Not allowed. */
        forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: Idempotency-Key used for another request. */
        "idempotency-key-reused": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `insufficient-storage`: Disk full. */
        "insufficient-storage": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: Internal error. */
        internal: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-body`: Invalid body. */
        "invalid-body": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. */
        "invalid-parameter": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `malformed-json`: Body is not JSON. */
        "invalid-parameter.malformed-json": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `malformed-json`: Body is not JSON. `revision-not-yet`: Revision not written yet. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.malformed-json.revision-not-yet.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `malformed-json`: Body is not JSON. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.malformed-json.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `reversed-range`: Range ends before it starts. `revision-not-yet`: Revision not written yet. */
        "invalid-parameter.reversed-range.revision-not-yet": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `reversed-range`: Range ends before it starts. `revision-not-yet`: Revision not written yet. `too-much-work`: Question too large. */
        "invalid-parameter.reversed-range.revision-not-yet.too-much-work": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `reversed-range`: Range ends before it starts. `revision-not-yet`: Revision not written yet. `too-much-work`: Question too large. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. */
        "invalid-parameter.revision-not-yet": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. `too-much-work`: Question too large. */
        "invalid-parameter.revision-not-yet.too-much-work": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. `too-much-work`: Question too large. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.revision-not-yet.too-much-work.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.revision-not-yet.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid-parameter`: Invalid parameter. `wrong-kind`: Id of another kind of record. */
        "invalid-parameter.wrong-kind": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ledger-unavailable`: Ledger unavailable. `not-ready`: Server starting or stopping. */
        "ledger-unavailable.not-ready": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record that the path names turned out to be another: ask the same of that. */
        Moved: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                Location: components["headers"]["Location"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `not-acceptable`: No acceptable format. */
        "not-acceptable": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you have still holds. */
        NotModified: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A client that likes text/html better than JSON is led to the page of the record. */
        Page: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                Location: components["headers"]["Location"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `precondition-failed`: Changed in the meantime. */
        "precondition-failed": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition-required`: If-Match needed. */
        "precondition-required": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `slug-taken`: Slug taken. */
        "slug-taken": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `slug-taken`: Slug taken. `stance-overlap`: Stances overlap. */
        "slug-taken.stance-overlap": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: API key needed. */
        unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unknown-record`: No such record. */
        "unknown-record": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unknown-reference`: Refers to a record that does not exist. */
        "unknown-reference": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported-media-type`: Unsupported media type. */
        "unsupported-media-type": {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Ledger-Revision": components["headers"]["LedgerRevision"];
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Only these rows. */
        AbsenceQueryParameter: components["schemas"]["Absence"];
        /** @description Any link of the chain. */
        ActorQueryParameter: string;
        /** @description Only these, in this order, parties or not. */
        ActorsQueryParameter: string[];
        /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
        AfterQueryParameter: string;
        /** @description How a tie is weighed; see /v1/methods/networks. Between actors: any of these, by default congruence. From actors to proposals: ignore (the default), the number of statements; or subtract, those for it minus those against it. */
        AggregationQueryParameter: "ignore" | "congruence" | "conflict" | "subtract";
        /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
        AmbiguousQueryParameter: "exclude" | "neutral";
        /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
        AsOfQueryParameter: string;
        /** @description The states to assume for leaves, by their addresses: `stn_7/0/1:met`. Every leaf that tests the same follows. */
        AssumeQueryParameter: string[];
        /** @description Only pairs with at least this many proposals. */
        AtLeastQueryParameter: number;
        /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
        BomQueryParameter: boolean;
        /** @description A figure for each proposal, or for each tag. */
        ByQueryParameter: "proposal" | "tag";
        /** @description Id or slug of an actor. */
        ClaimantQueryParameter: string;
        /** @description The exact name of a coder in the ledger. */
        CoderQueryParameter: string;
        /** @description Only the readings of these coders; adjudications are everybody’s. */
        CodersQueryParameter: string[];
        /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
        CodesQueryParameter: string[];
        /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
        ColumnsQueryParameter: "all" | "filled";
        /** @description true: adds the table of levels behind each figure. */
        ComponentsQueryParameter: boolean;
        /**
         * @description The format of the file.
         * @example ndjson
         */
        CreateImportFormatQueryParameter: components["schemas"]["ImportFormat"];
        /** @description How many to skip. */
        CursorQueryParameter: number;
        /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
        DatesQueryParameter: "certain" | "possible";
        /** @description Only shifts up to so many days after the event began. */
        DaysQueryParameter: number;
        /** @description Which measure; each is at /v1/methods/agreement. */
        DefinitionQueryParameter: "agree" | "identical" | "s" | "kappa" | "kappa-squared" | "coincidence" | "coincidence-2017";
        /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
        DirectnessQueryParameter: components["schemas"]["Directness"];
        /** @description Id or slug of a dossier. */
        DossierQueryParameter: string;
        /** @description Only the checks: nothing is written. */
        DryRunQueryParameter: boolean;
        /** @description How often statements by one actor on one proposal at one level count: each time, or once per source, week, month, year, or range (all that is asked about, windows together). The earliest counts. */
        DuplicatesQueryParameter: "keep" | "source" | "week" | "month" | "year" | "range";
        /** @description true: also those that their holder no longer held on the day asked, because it gave them up or they had resolved. */
        EndedQueryParameter: boolean;
        /** @description Id or slug of an event. */
        EventQueryParameter: string;
        /** @description A query for columns, as JSON. */
        ExtendQueryParameter: string;
        /** @description Only this many pairs, the lowest figures first. */
        FarthestQueryParameter: number;
        /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
        FieldsQueryParameter: string[];
        /** @description true: only what holders said themselves, named, or voted. */
        FirstHandQueryParameter: boolean;
        /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
        FormatQueryParameter: "json" | "csv" | "tsv" | "ndjson" | "parquet" | "xlsx";
        /** @description On or after this day, or possibly so where only a month or a year is known. */
        FromQueryParameter: components["schemas"]["CalendarDate"];
        /**
         * @description Id or slug.
         * @example russia
         */
        GetActorIdPathParameter: string;
        /** @description Only the provisions of this package. */
        GetActorPositionsPartOfQueryParameter: string;
        /** @description Only what still held on this day or began later. */
        GetActorTimelineFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only what began before this day. */
        GetActorTimelineToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description all: on the day asked. votes: the ballots cast in each roll call, and no words; whoever cast none is silent. changes: on each day on which something changed. year, month: on the last day of each. Each day with the members of that day. */
        GetActorUnityWindowQueryParameter: "all" | "votes" | "changes" | "year" | "month";
        /**
         * @description Id or slug.
         * @example cod_1
         */
        GetCodingIdPathParameter: string;
        /**
         * @description Id or slug.
         * @example cov_1
         */
        GetCoverageIdPathParameter: string;
        /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
        GetDossierFormatQueryParameter: "json" | "html";
        /**
         * @description Id or slug.
         * @example istanbul-talks-2025
         */
        GetEventIdPathParameter: string;
        /**
         * @description Id or slug.
         * @example exp_1
         */
        GetExpectationIdPathParameter: string;
        /**
         * @description Id of an import, such as imp_1.
         * @example imp_1
         */
        GetImportIdPathParameter: string;
        /**
         * @description Id or slug.
         * @example mem_1
         */
        GetMembershipIdPathParameter: string;
        /** @description The format of the answer; overrides Accept. The same as an extension of the path. */
        GetNetworksFormatQueryParameter: "json" | "csv" | "tsv" | "ndjson" | "parquet" | "xlsx" | "graphml" | "gexf";
        /** @description One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split. */
        GetNetworksWindowQueryParameter: "all" | "year" | "month";
        /**
         * @description Id or slug.
         * @example ceasefire-before-talks
         */
        GetProposalIdPathParameter: string;
        /** @description The members of this group on the day asked. */
        GetProposalPositionsGroupQueryParameter: string;
        /** @description The version of the rule by which positions are resolved. */
        GetProposalPositionsMethodQueryParameter: "1";
        /** @description Only what holders said themselves, or only what others say of them. Default: both, side by side. */
        GetProposalPositionsVoiceQueryParameter: components["schemas"]["Voice"];
        /** @description Whoever was a member of this group within the days asked. */
        GetProposalTimelineGroupQueryParameter: string;
        /** @description Only what holders said themselves, or only what others say of them. Default: both. */
        GetProposalTriggersVoiceQueryParameter: components["schemas"]["Voice"];
        /**
         * @description Id or slug.
         * @example 2026.1
         */
        GetReleaseIdPathParameter: string;
        /**
         * @description Id or slug.
         * @example src_1
         */
        GetSourceIdPathParameter: string;
        /**
         * @description Stance id, such as stn_1.
         * @example stn_1
         */
        GetStanceIdPathParameter: string;
        /**
         * @description Id or slug.
         * @example stm_1
         */
        GetStatementIdPathParameter: string;
        /** @description Id or slug of an actor. */
        GroupQueryParameter: string;
        /** @description Id or slug of an actor. */
        HolderQueryParameter: string;
        /** @description Only these, in this order. */
        HoldersQueryParameter: string[];
        /** @description Makes a repeat of this write harmless. */
        IdempotencyKey: string;
        /** @description scheme:value, such as cow:369 */
        IdentifierQueryParameter: string;
        /**
         * @description Id or slug.
         * @example ukraine-peace-talks
         */
        IdPathParameter: string;
        /** @description The ETag of the version that was read, or `*`. */
        IfMatch: string;
        /** @description ETags that you have: 304 where one still holds. */
        IfNoneMatch: string;
        /** @description statements (with their attribution chains; chain is the same), sources, stance (how it was coded), previous (the level before), members (of a group: counts, unity, and each member’s own position), all: whole rows, which repeat what otherwise `meta` says once for all of them. */
        IncludeQueryParameter: ("statements" | "chain" | "sources" | "stance" | "previous" | "members" | "all")[];
        /** @description An evenly spaced series instead of stretches: a row for the first day of each step from `from` until before `to`, both of which it needs. Own voice, unless `voice=attributed`. */
        IntervalQueryParameter: "day" | "week" | "month" | "quarter" | "year";
        /** @description Only proposals of this kind, such as ceasefire. */
        KindQueryParameter: components["schemas"]["Slug"];
        /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
        KnownAtQueryParameter: string;
        /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
        LayoutQueryParameter: "tidy" | "columns";
        /** @description No yearly figure where somebody was observed for fewer days than this. */
        LeastDaysQueryParameter: number;
        /** @description Only stances at this level. */
        LevelQueryParameter: components["schemas"]["StanceLevel"];
        /** @description How many at most. */
        LimitQueryParameter: number;
        /** @description Only these actors, in this order. */
        ListAgreementActorsQueryParameter: string[];
        /** @description Only proposals of this dossier. */
        ListAgreementDossierQueryParameter: string;
        /** @description Only stances whose first day is this one or later. */
        ListAgreementFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description directness: beside each n, how directly the levels follow from the record. */
        ListAgreementIncludeQueryParameter: "directness"[];
        /** @description Only these proposals. */
        ListAgreementProposalsQueryParameter: string[];
        /** @description Only proposals with this tag. */
        ListAgreementTagQueryParameter: string;
        /** @description Only stances whose first day is before this one. */
        ListAgreementToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
        ListAgreementVoiceQueryParameter: components["schemas"]["Voice"];
        /** @description Id or slug of an actor. */
        ListCodingsActorQueryParameter: string;
        /** @description Only codings on proposals of this dossier. */
        ListCodingsDossierQueryParameter: string;
        /** @description Id or slug of a proposal. */
        ListCodingsProposalQueryParameter: string;
        /** @description Only conditions of these types. */
        ListConditionsTypeQueryParameter: components["schemas"]["ConditionType"][];
        /** @description The exact name of the coder. */
        ListCoveragesCoderQueryParameter: string;
        /** @description Only events of this kind. */
        ListEventsKindQueryParameter: components["schemas"]["EventKind"];
        /** @description Only expectations of events of this dossier. */
        ListExpectationScoresDossierQueryParameter: string;
        /** @description Only the members that this group had on the day asked. */
        ListExpectationScoresGroupQueryParameter: string;
        /** @description Only of events of this dossier. */
        ListExpectationsDossierQueryParameter: string;
        /** @description The `nextCursor` of the last page. */
        ListImportsAfterQueryParameter: string;
        /** @description Only proposals on which at least this many have a level. */
        ListPolarisationAtLeastQueryParameter: number;
        /** @description all: on the day asked. year, month: on the last day of each, a group with its members of that day. */
        ListPolarisationWindowQueryParameter: "all" | "year" | "month";
        /** @description marks: what else a drawn cell shows (conditions with their state, what others say, what was said against what it rests on, what its actor expects). all: whole cells, which repeat what is said elsewhere. */
        ListPositionsIncludeQueryParameter: ("marks" | "all")[];
        /** @description tidy (default): a row for each cell. grid: a row for each proposal, in tables but NDJSON. columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. */
        ListPositionsLayoutQueryParameter: "tidy" | "grid" | "columns";
        /** @description Part of the name or text, in any case. */
        ListProposalsQQueryParameter: string;
        /** @description Only proposals with this tag. */
        ListProposalsTagQueryParameter: string;
        /** @description What `ambiguous` counts as on the ordinal and the interval metric. On the nominal one it is a level like the others. */
        ListReliabilityAmbiguousQueryParameter: "exclude" | "neutral";
        /** @description Only statements of this day or later. */
        ListReliabilityFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description disagreements: each of them, with every reading and how it was settled. directness: how directly coders found what they read said. */
        ListReliabilityIncludeQueryParameter: ("disagreements" | "directness")[];
        /** @description Only statements before this day. */
        ListReliabilityToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only shifts to levels whose first day is this one or later. */
        ListShiftsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only shifts to levels whose first day is before this one. */
        ListShiftsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Part of the title, in any case. */
        ListSourcesQQueryParameter: string;
        /** @description The statements that stances on proposals of this dossier rest on, or at or about its events. */
        ListStatementsDossierQueryParameter: string;
        /** @description Spoken on or after this day, or possibly so where only a month or a year is known. */
        ListStatementsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description The statements that stances on this proposal rest on. */
        ListStatementsProposalQueryParameter: string;
        /** @description Words of the paraphrase, the quote, its translation or the note, as in web search: several words, "a phrase", -without, or. */
        ListStatementsQQueryParameter: string;
        /** @description Spoken before this day, or possibly so where only a month or a year is known. */
        ListStatementsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only deeds that were, or may have been, on this day or later. */
        ListWordsAndDeedsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only deeds that were, or may have been, before this day. */
        ListWordsAndDeedsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Names of columns, theirs:ours,…; the same as option=map=… */
        MapQueryParameter: string;
        /** @description false: without communities and centralities. */
        MeasuresQueryParameter: boolean;
        /** @description Id or slug of an actor. */
        MemberQueryParameter: string;
        /** @description The version of the method; see /v1/methods. */
        MethodQueryParameter: "1";
        /** @description Only stances coded with at least this confidence. */
        MinConfidenceQueryParameter: components["schemas"]["Confidence"];
        /** @description For the rule min_credibility: the least grade of a statement. 6 cannot be judged, so reaches none. */
        MinCredibilityQueryParameter: 1 | 2 | 3 | 4 | 5;
        /** @description For the rule min_reliability: the least grade of a source. F cannot be judged, so reaches none. */
        MinReliabilityQueryParameter: "A" | "B" | "C" | "D" | "E";
        /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
        MinRevisionQueryParameter: number;
        /** @description Whether more files follow: it waits for them, and is then run. */
        MoreQueryParameter: boolean;
        /** @description At most this many rows of each window, the most divided first. */
        MostQueryParameter: number;
        /**
         * @description Name of a method.
         * @example positions
         */
        NamePathParameter: string;
        /** @description What the file is called in the report. */
        NameQueryParameter: string;
        /** @description Only this many pairs, the highest figures first. */
        NearestQueryParameter: number;
        /** @description Only for ties between actors. */
        NormalisationQueryParameter: "none" | "average" | "jaccard" | "cosine" | "set_jaccard" | "vector_cosine";
        /** @description Only these nouns. */
        NounsQueryParameter: ("dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance")[];
        /**
         * @description The number of a revision.
         * @example 1
         */
        NumberPathParameter: string;
        /** @description stop: a file with a bad line writes nothing. skip: what is bad is left out, with what depends on it. */
        OnErrorQueryParameter: "stop" | "skip";
        /** @description Options of the format, name=value; repeated for several. */
        OptionQueryParameter: string[];
        /** @description The source that its records are known under. Default: the format. */
        OriginQueryParameter: string;
        /** @description Id or slug of an actor. */
        ParticipantQueryParameter: string;
        /** @description The parties, in this order. Default: the parties of the dossier, or whoever has a position in it. */
        PartiesQueryParameter: string[];
        /** @description The provisions of this package. */
        PartOfQueryParameter: string;
        /** @description What was typed so far. */
        PrefixQueryParameter: string;
        /** @description Events that had this proposal on the agenda. */
        ProposalQueryParameter: string;
        /** @description Only these proposals, in this order. */
        ProposalsQueryParameter: string[];
        /** @description How many at most. */
        ProposePropertiesLimitQueryParameter: number;
        /** @description A type of actors, such as state; the answer is the same for each. */
        ProposePropertiesTypeQueryParameter: string;
        /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
        PublishedByQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only of this publisher: the whole name, in any case. */
        PublisherQueryParameter: string;
        /** @description Part of the name or of an alias, in any case. */
        QQueryParameter: string;
        /** @description A batch of queries, as JSON. */
        QueriesQueryParameter: string;
        /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
        QuorumQueryParameter: number;
        /** @description Why; it is kept with each revision. */
        ReasonQueryParameter: string;
        /** @description Only those that speak for the group, or only those that do not. */
        RepresentsQueryParameter: boolean;
        /** @description Whether withdrawn records are listed too. */
        RetractedQueryParameter: boolean;
        /** @description Only codings with this role. */
        RoleQueryParameter: components["schemas"]["CodingRole"];
        /** @description The number of levels behind the figures. 3: for, in the middle, against; conditions are ignored. */
        ScaleQueryParameter: "3" | "5";
        /** @description How many at most. */
        SearchLimitQueryParameter: number;
        /**
         * @description As in web search: several words, "a phrase", -without, or.
         * @example ceasefire
         */
        SearchQQueryParameter: string;
        /** @description How many of the best to skip. */
        SkipQueryParameter: number;
        /** @description Id or slug of a source. */
        SourceQueryParameter: string;
        /** @description The last link of the chain. */
        SpeakerQueryParameter: string;
        /** @description Id or slug of an actor. */
        SponsorQueryParameter: string;
        /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
        StaleAfterQueryParameter: string;
        /** @description The statements that this stance rests on. */
        StanceQueryParameter: string;
        /** @description With windows. standing: what is in force on the last day of each. new: of that, only what began within it, as votes do. */
        StancesQueryParameter: "standing" | "new";
        /** @description Id or slug of a statement. */
        StatementQueryParameter: string;
        /** @description Only conditions in these states. */
        StateQueryParameter: components["schemas"]["Truth"][];
        /** @description Only dossiers with this tag. */
        TagQueryParameter: string;
        /** @description actors: between actors that spoke of a common proposal. proposals: from actors to proposals. */
        TiesQueryParameter: "actors" | "proposals";
        /** @description Before this day, or possibly so where only a month or a year is known. */
        ToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only actors of this type. */
        TypeQueryParameter: components["schemas"]["ActorType"];
        /** @description Whether proposals count on which everybody with a level agrees; everybody, not only the two. */
        UnanimousQueryParameter: "include" | "exclude";
        /** @description Only what was published at exactly this address. */
        UrlQueryParameter: string;
        /** @description Only rows with this verdict. The summary is of all. */
        VerdictQueryParameter: components["schemas"]["Verdict"][];
        /** @description Only this voice. Default: both. */
        VoiceQueryParameter: components["schemas"]["Voice"];
        /** @description Figures over all time, or year by year of the first day. */
        WindowQueryParameter: "all" | "year";
        /** @description Whether corrected and retracted stances are listed too. */
        WithdrawnQueryParameter: boolean;
        /** @description Only pairs with at least one of these. */
        WithQueryParameter: string[];
    };
    requestBodies: never;
    headers: {
        /** @description Any page may read the answer. */
        "Access-Control-Allow-Origin": string;
        /** @description Changes when the answer does. Send it as If-None-Match, or as If-Match to amend. */
        ETag: string;
        /** @description `true` where a repeated write was answered as before. */
        IdempotencyReplayed: string;
        /** @description The revision that the answer holds at, or that the write made. */
        LedgerRevision: number;
        /** @description Where the record is. */
        Location: string;
        /** @description Names this request in the log; a sane one of yours is kept. */
        RequestId: string;
        /** @description Seconds until it is worth asking again. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    listActors: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description scheme:value, such as cow:369 */
                identifier?: components["parameters"]["IdentifierQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Part of the name or of an alias, in any case. */
                q?: components["parameters"]["QQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only actors of this type. */
                type?: components["parameters"]["TypeQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getActor: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendActor: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getActorEvidence: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorEvidenceAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getActorHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    mergeActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorMerge"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-merged.already-retracted.coding-taken.merge-refused.stance-overlap"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getActorPositions: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description statements (with their attribution chains; chain is the same), sources, stance (how it was coded), previous (the level before), members (of a group: counts, unity, and each member’s own position), all: whole rows, which repeat what otherwise `meta` says once for all of them. */
                include?: components["parameters"]["IncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the rule by which positions are resolved. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPositionsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getActorSensitivity: {
        parameters: {
            query?: {
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description For the rule min_credibility: the least grade of a statement. 6 cannot be judged, so reaches none. */
                minCredibility?: components["parameters"]["MinCredibilityQueryParameter"];
                /** @description For the rule min_reliability: the least grade of a source. F cannot be judged, so reaches none. */
                minReliability?: components["parameters"]["MinReliabilityQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorSensitivityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getActorTimeline: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only what still held on this day or began later. */
                from?: components["parameters"]["GetActorTimelineFromQueryParameter"];
                /** @description An evenly spaced series instead of stretches: a row for the first day of each step from `from` until before `to`, both of which it needs. Own voice, unless `voice=attributed`. */
                interval?: components["parameters"]["IntervalQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the rule by which positions are resolved. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Id or slug of a proposal. */
                proposal?: components["parameters"]["ListCodingsProposalQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only what began before this day. */
                to?: components["parameters"]["GetActorTimelineToQueryParameter"];
                /** @description Only this voice. Default: both. */
                voice?: components["parameters"]["VoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorTimelineAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getActorUnity: {
        parameters: {
            query?: {
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description The number of levels behind the figures. 3: for, in the middle, against; conditions are ignored. */
                scale?: components["parameters"]["ScaleQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description With windows. standing: what is in force on the last day of each. new: of that, only what began within it, as votes do. */
                stances?: components["parameters"]["StancesQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description all: on the day asked. votes: the ballots cast in each roll call, and no words; whoever cast none is silent. changes: on each day on which something changed. year, month: on the last day of each. Each day with the members of that day. */
                window?: components["parameters"]["GetActorUnityWindowQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example russia
                 */
                id: components["parameters"]["GetActorIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listAgreement: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description Only pairs with at least this many proposals. */
                atLeast?: components["parameters"]["AtLeastQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description true: adds the table of levels behind each figure. */
                components?: components["parameters"]["ComponentsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Which measure; each is at /v1/methods/agreement. */
                definition?: components["parameters"]["DefinitionQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only this many pairs, the lowest figures first. */
                farthest?: components["parameters"]["FarthestQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only this many pairs, the highest figures first. */
                nearest?: components["parameters"]["NearestQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Whether proposals count on which everybody with a level agrees; everybody, not only the two. */
                unanimous?: components["parameters"]["UnanimousQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description Figures over all time, or year by year of the first day. */
                window?: components["parameters"]["WindowQueryParameter"];
                /** @description Only pairs with at least one of these. */
                with?: components["parameters"]["WithQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listCodings: {
        parameters: {
            query?: {
                /** @description Id or slug of an actor. */
                actor?: components["parameters"]["ListCodingsActorQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description The exact name of a coder in the ledger. */
                coder?: components["parameters"]["CoderQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only codings on proposals of this dossier. */
                dossier?: components["parameters"]["ListCodingsDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Id or slug of a proposal. */
                proposal?: components["parameters"]["ListCodingsProposalQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only codings with this role. */
                role?: components["parameters"]["RoleQueryParameter"];
                /** @description Id or slug of a statement. */
                statement?: components["parameters"]["StatementQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createCoding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["coding-taken.slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getCoding: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cod_1
                 */
                id: components["parameters"]["GetCodingIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendCoding: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cod_1
                 */
                id: components["parameters"]["GetCodingIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.coding-taken.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getCodingHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cod_1
                 */
                id: components["parameters"]["GetCodingIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractCoding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cod_1
                 */
                id: components["parameters"]["GetCodingIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listConditions: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only conditions in these states. */
                state?: components["parameters"]["StateQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only conditions of these types. */
                type?: components["parameters"]["ListConditionsTypeQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listCoverages: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description The exact name of the coder. */
                coder?: components["parameters"]["ListCoveragesCoderQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveragePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createCoverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverageDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cov_1
                 */
                id: components["parameters"]["GetCoverageIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendCoverage: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cov_1
                 */
                id: components["parameters"]["GetCoverageIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverageAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getCoverageHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cov_1
                 */
                id: components["parameters"]["GetCoverageIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractCoverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example cov_1
                 */
                id: components["parameters"]["GetCoverageIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only dossiers with this tag. */
                tag?: components["parameters"]["TagQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getCommonGround: {
        parameters: {
            query?: {
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description The parties, in this order. Default: the parties of the dossier, or whoever has a position in it. */
                parties?: components["parameters"]["PartiesQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonGroundAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getDossierHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getSilence: {
        parameters: {
            query?: {
                /** @description Only these rows. */
                absence?: components["parameters"]["AbsenceQueryParameter"];
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ukraine-peace-talks
                 */
                id: components["parameters"]["IdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description On or after this day, or possibly so where only a month or a year is known. */
                from?: components["parameters"]["FromQueryParameter"];
                /** @description Only events of this kind. */
                kind?: components["parameters"]["ListEventsKindQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Id or slug of an actor. */
                participant?: components["parameters"]["ParticipantQueryParameter"];
                /** @description Events that had this proposal on the agenda. */
                proposal?: components["parameters"]["ProposalQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Before this day, or possibly so where only a month or a year is known. */
                to?: components["parameters"]["ToQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getEventExpectations: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description true: also those that their holder no longer held on the day asked, because it gave them up or they had resolved. */
                ended?: components["parameters"]["EndedQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventExpectationsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getEventHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getEventShifts: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Only shifts up to so many days after the event began. */
                days?: components["parameters"]["DaysQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts to levels whose first day is this one or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts to levels whose first day is before this one. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example istanbul-talks-2025
                 */
                id: components["parameters"]["GetEventIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventShiftsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listExpectations: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only of events of this dossier. */
                dossier?: components["parameters"]["ListExpectationsDossierQueryParameter"];
                /** @description Id or slug of an event. */
                event?: components["parameters"]["EventQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Id or slug of an actor. */
                holder?: components["parameters"]["HolderQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createExpectation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpectationDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getExpectation: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example exp_1
                 */
                id: components["parameters"]["GetExpectationIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendExpectation: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example exp_1
                 */
                id: components["parameters"]["GetExpectationIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpectationAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getExpectationHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example exp_1
                 */
                id: components["parameters"]["GetExpectationIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractExpectation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example exp_1
                 */
                id: components["parameters"]["GetExpectationIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listExpectationScores: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only expectations of events of this dossier. */
                dossier?: components["parameters"]["ListExpectationScoresDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Only these, in this order. */
                holders?: components["parameters"]["HoldersQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationScoresAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the last page. */
                after?: components["parameters"]["ListImportsAfterQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /** @description Only the checks: nothing is written. */
                dryRun?: components["parameters"]["DryRunQueryParameter"];
                /**
                 * @description The format of the file.
                 * @example ndjson
                 */
                format: components["parameters"]["CreateImportFormatQueryParameter"];
                /** @description Names of columns, theirs:ours,…; the same as option=map=… */
                map?: components["parameters"]["MapQueryParameter"];
                /** @description Whether more files follow: it waits for them, and is then run. */
                more?: components["parameters"]["MoreQueryParameter"];
                /** @description What the file is called in the report. */
                name?: components["parameters"]["NameQueryParameter"];
                /** @description stop: a file with a bad line writes nothing. skip: what is bad is left out, with what depends on it. */
                onError?: components["parameters"]["OnErrorQueryParameter"];
                /** @description Options of the format, name=value; repeated for several. */
                option?: components["parameters"]["OptionQueryParameter"];
                /** @description The source that its records are known under. Default: the format. */
                origin?: components["parameters"]["OriginQueryParameter"];
                /** @description Why; it is kept with each revision. */
                reason?: components["parameters"]["ReasonQueryParameter"];
            };
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file as it is; also as application/json, text/csv, application/x-ndjson, application/gzip. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
            507: components["responses"]["insufficient-storage"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of an import, such as imp_1.
                 * @example imp_1
                 */
                id: components["parameters"]["GetImportIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of an import, such as imp_1.
                 * @example imp_1
                 */
                id: components["parameters"]["GetImportIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["idempotency-key-reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    addImportFile: {
        parameters: {
            query?: {
                /** @description Whether more files follow: it waits for them, and is then run. */
                more?: components["parameters"]["MoreQueryParameter"];
                /** @description What the file is called in the report. */
                name?: components["parameters"]["NameQueryParameter"];
            };
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of an import, such as imp_1.
                 * @example imp_1
                 */
                id: components["parameters"]["GetImportIdPathParameter"];
            };
            cookie?: never;
        };
        /** @description The file as it is; also as application/json, text/csv, application/x-ndjson, application/gzip. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
            507: components["responses"]["insufficient-storage"];
        };
    };
    retryImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of an import, such as imp_1.
                 * @example imp_1
                 */
                id: components["parameters"]["GetImportIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["conflict"];
            422: components["responses"]["idempotency-key-reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Id or slug of an actor. */
                group?: components["parameters"]["GroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Id or slug of an actor. */
                member?: components["parameters"]["MemberQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only those that speak for the group, or only those that do not. */
                represents?: components["parameters"]["RepresentsQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getMembership: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example mem_1
                 */
                id: components["parameters"]["GetMembershipIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example mem_1
                 */
                id: components["parameters"]["GetMembershipIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getMembershipHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example mem_1
                 */
                id: components["parameters"]["GetMembershipIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example mem_1
                 */
                id: components["parameters"]["GetMembershipIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    getMethod: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Name of a method.
                 * @example positions
                 */
                name: components["parameters"]["NamePathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    getNetworks: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description How a tie is weighed; see /v1/methods/networks. Between actors: any of these, by default congruence. From actors to proposals: ignore (the default), the number of statements; or subtract, those for it minus those against it. */
                aggregation?: components["parameters"]["AggregationQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description How often statements by one actor on one proposal at one level count: each time, or once per source, week, month, year, or range (all that is asked about, windows together). The earliest counts. */
                duplicates?: components["parameters"]["DuplicatesQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path. */
                format?: components["parameters"]["GetNetworksFormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description false: without communities and centralities. */
                measures?: components["parameters"]["MeasuresQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only for ties between actors. */
                normalisation?: components["parameters"]["NormalisationQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description actors: between actors that spoke of a common proposal. proposals: from actors to proposals. */
                ties?: components["parameters"]["TiesQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split. */
                window?: components["parameters"]["GetNetworksWindowQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listPolarisation: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description Only proposals on which at least this many have a level. */
                atLeast?: components["parameters"]["ListPolarisationAtLeastQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description A figure for each proposal, or for each tag. */
                by?: components["parameters"]["ByQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description At most this many rows of each window, the most divided first. */
                most?: components["parameters"]["MostQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description The number of levels behind the figures. 3: for, in the middle, against; conditions are ignored. */
                scale?: components["parameters"]["ScaleQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description With windows. standing: what is in force on the last day of each. new: of that, only what began within it, as votes do. */
                stances?: components["parameters"]["StancesQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description all: on the day asked. year, month: on the last day of each, a group with its members of that day. */
                window?: components["parameters"]["ListPolarisationWindowQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolarisationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Only these, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description The members of this group on the day asked. */
                group?: components["parameters"]["GetProposalPositionsGroupQueryParameter"];
                /** @description marks: what else a drawn cell shows (conditions with their state, what others say, what was said against what it rests on, what its actor expects). all: whole cells, which repeat what is said elsewhere. */
                include?: components["parameters"]["ListPositionsIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description tidy (default): a row for each cell. grid: a row for each proposal, in tables but NDJSON. columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. */
                layout?: components["parameters"]["ListPositionsLayoutQueryParameter"];
                /** @description The version of the rule by which positions are resolved. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals, in this order. */
                proposals?: components["parameters"]["ProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only proposals of this kind, such as ceasefire. */
                kind?: components["parameters"]["KindQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description The provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Part of the name or text, in any case. */
                q?: components["parameters"]["ListProposalsQQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Id or slug of an actor. */
                sponsor?: components["parameters"]["SponsorQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getProposal: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getProposalEvidence: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getProposalHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getProposalLineage: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getProposalPositions: {
        parameters: {
            query?: {
                /** @description Only these, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description The members of this group on the day asked. */
                group?: components["parameters"]["GetProposalPositionsGroupQueryParameter"];
                /** @description statements (with their attribution chains; chain is the same), sources, stance (how it was coded), previous (the level before), members (of a group: counts, unity, and each member’s own position), all: whole rows, which repeat what otherwise `meta` says once for all of them. */
                include?: components["parameters"]["IncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the rule by which positions are resolved. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getProposalSensitivity: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description For the rule min_credibility: the least grade of a statement. 6 cannot be judged, so reaches none. */
                minCredibility?: components["parameters"]["MinCredibilityQueryParameter"];
                /** @description For the rule min_reliability: the least grade of a source. F cannot be judged, so reaches none. */
                minReliability?: components["parameters"]["MinReliabilityQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description The share of a group’s members of the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what nobody has confirmed for so long by the day asked: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSensitivityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getProposalTimeline: {
        parameters: {
            query?: {
                /** @description Only these, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only what still held on this day or began later. */
                from?: components["parameters"]["GetActorTimelineFromQueryParameter"];
                /** @description Whoever was a member of this group within the days asked. */
                group?: components["parameters"]["GetProposalTimelineGroupQueryParameter"];
                /** @description An evenly spaced series instead of stretches: a row for the first day of each step from `from` until before `to`, both of which it needs. Own voice, unless `voice=attributed`. */
                interval?: components["parameters"]["IntervalQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the rule by which positions are resolved. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only what began before this day. */
                to?: components["parameters"]["GetActorTimelineToQueryParameter"];
                /** @description Only this voice. Default: both. */
                voice?: components["parameters"]["VoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalTimelineAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getProposalTriggers: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description The states to assume for leaves, by their addresses: `stn_7/0/1:met`. Every leaf that tests the same follows. */
                assume?: components["parameters"]["AssumeQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances whose first day is this one or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances whose first day is before this one. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what holders said themselves, or only what others say of them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example ceasefire-before-talks
                 */
                id: components["parameters"]["GetProposalIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggersAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    getReconciliation: {
        parameters: {
            query?: {
                /** @description A query for columns, as JSON. */
                extend?: components["parameters"]["ExtendQueryParameter"];
                /** @description A batch of queries, as JSON. */
                queries?: components["parameters"]["QueriesQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            406: components["responses"]["not-acceptable"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    proposeProperties: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: components["parameters"]["ProposePropertiesLimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description A type of actors, such as state; the answer is the same for each. */
                type?: components["parameters"]["ProposePropertiesTypeQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationProperties"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    suggestEntities: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description What was typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationSuggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    suggestProperties: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description What was typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationSuggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    suggestTypes: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description What was typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationSuggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example 2026.1
                 */
                id: components["parameters"]["GetReleaseIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example 2026.1
                 */
                id: components["parameters"]["GetReleaseIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getReleaseDataset: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example 2026.1
                 */
                id: components["parameters"]["GetReleaseIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDataset"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    getReleaseHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example 2026.1
                 */
                id: components["parameters"]["GetReleaseIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example 2026.1
                 */
                id: components["parameters"]["GetReleaseIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listReliability: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description What `ambiguous` counts as on the ordinal and the interval metric. On the nominal one it is a level like the others. */
                ambiguous?: components["parameters"]["ListReliabilityAmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Only the readings of these coders; adjudications are everybody’s. */
                coders?: components["parameters"]["CodersQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only statements of this day or later. */
                from?: components["parameters"]["ListReliabilityFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description disagreements: each of them, with every reading and how it was settled. directness: how directly coders found what they read said. */
                include?: components["parameters"]["ListReliabilityIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only statements before this day. */
                to?: components["parameters"]["ListReliabilityToQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliabilityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createRevision: {
        parameters: {
            query?: {
                /** @description Only the checks: nothing is written. */
                dryRun?: components["parameters"]["DryRunQueryParameter"];
            };
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenRevisionAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.already-superseded.coding-taken.slug-taken.stance-overlap"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getRevision: {
        parameters: {
            query?: {
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The number of a revision.
                 * @example 1
                 */
                number: components["parameters"]["NumberPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["SearchLimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only these nouns. */
                nouns?: components["parameters"]["NounsQueryParameter"];
                /**
                 * @description As in web search: several words, "a phrase", -without, or.
                 * @example ceasefire
                 */
                q: components["parameters"]["SearchQQueryParameter"];
                /** @description How many of the best to skip. */
                skip?: components["parameters"]["SkipQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listShifts: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts to levels whose first day is this one or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts to levels whose first day is before this one. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only of this publisher: the whole name, in any case. */
                publisher?: components["parameters"]["PublisherQueryParameter"];
                /** @description Part of the title, in any case. */
                q?: components["parameters"]["ListSourcesQQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only what was published at exactly this address. */
                url?: components["parameters"]["UrlQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example src_1
                 */
                id: components["parameters"]["GetSourceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendSource: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example src_1
                 */
                id: components["parameters"]["GetSourceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getSourceHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example src_1
                 */
                id: components["parameters"]["GetSourceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example src_1
                 */
                id: components["parameters"]["GetSourceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listStances: {
        parameters: {
            query?: {
                /** @description Id or slug of an actor. */
                actor?: components["parameters"]["ListCodingsActorQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Id or slug of an actor. */
                claimant?: components["parameters"]["ClaimantQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Id or slug of an event. */
                event?: components["parameters"]["EventQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Only stances at this level. */
                level?: components["parameters"]["LevelQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Id or slug of a proposal. */
                proposal?: components["parameters"]["ListCodingsProposalQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Id or slug of a statement. */
                statement?: components["parameters"]["StatementQueryParameter"];
                /** @description Only this voice. Default: both. */
                voice?: components["parameters"]["VoiceQueryParameter"];
                /** @description Whether corrected and retracted stances are listed too. */
                withdrawn?: components["parameters"]["WithdrawnQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StancePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createStance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StanceDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken.stance-overlap"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getStance: {
        parameters: {
            query?: {
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Stance id, such as stn_1.
                 * @example stn_1
                 */
                id: components["parameters"]["GetStanceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    correctStance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Stance id, such as stn_1.
                 * @example stn_1
                 */
                id: components["parameters"]["GetStanceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StanceCorrection"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.already-superseded.slug-taken.stance-overlap"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getStanceHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Stance id, such as stn_1.
                 * @example stn_1
                 */
                id: components["parameters"]["GetStanceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractStance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Stance id, such as stn_1.
                 * @example stn_1
                 */
                id: components["parameters"]["GetStanceIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.already-superseded"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description Any link of the chain. */
                actor?: components["parameters"]["ActorQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description The statements that stances on proposals of this dossier rest on, or at or about its events. */
                dossier?: components["parameters"]["ListStatementsDossierQueryParameter"];
                /** @description Id or slug of an event. */
                event?: components["parameters"]["EventQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Spoken on or after this day, or possibly so where only a month or a year is known. */
                from?: components["parameters"]["ListStatementsFromQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description The statements that stances on this proposal rest on. */
                proposal?: components["parameters"]["ListStatementsProposalQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Words of the paraphrase, the quote, its translation or the note, as in web search: several words, "a phrase", -without, or. */
                q?: components["parameters"]["ListStatementsQQueryParameter"];
                /** @description Whether withdrawn records are listed too. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Id or slug of a source. */
                source?: components["parameters"]["SourceQueryParameter"];
                /** @description The last link of the chain. */
                speaker?: components["parameters"]["SpeakerQueryParameter"];
                /** @description The statements that this stance rests on. */
                stance?: components["parameters"]["StanceQueryParameter"];
                /** @description Spoken before this day, or possibly so where only a month or a year is known. */
                to?: components["parameters"]["ListStatementsToQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    createStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    Location: components["headers"]["Location"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["slug-taken"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example stm_1
                 */
                id: components["parameters"]["GetStatementIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                };
            };
            303: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    amendStatement: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read, or `*`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example stm_1
                 */
                id: components["parameters"]["GetStatementIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementAmendment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body.reversed-interval.unknown-reference.wrong-kind-reference"];
            428: components["responses"]["precondition-required"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getStatementHistory: {
        parameters: {
            query?: {
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example stm_1
                 */
                id: components["parameters"]["GetStatementIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.revision-not-yet.wrong-kind"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    retractStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this write harmless. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug.
                 * @example stm_1
                 */
                id: components["parameters"]["GetStatementIdPathParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                };
            };
            400: components["responses"]["invalid-parameter.malformed-json.revision-not-yet.wrong-kind"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["unknown-record"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["already-retracted.in-use"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["body-too-deep.idempotency-key-reused.invalid-body"];
            500: components["responses"]["internal"];
            503: components["responses"]["ledger-unavailable.not-ready"];
        };
    };
    getStancesTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter"];
            406: components["responses"]["not-acceptable"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.ledger-unavailable.not-ready"];
        };
    };
    listVolatility: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts to levels whose first day is this one or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description No yearly figure where somebody was observed for fewer days than this. */
                leastDays?: components["parameters"]["LeastDaysQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts to levels whose first day is before this one. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what holders said themselves. attributed: what others say of them; the latest word wins. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolatilityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listWordsAndDeeds: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Where the last page ended: an opaque cursor, the `nextCursor` of a page. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description What `ambiguous` counts as: nothing, or the middle of the scale. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: with a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Schemes such as cow, iso-3166-1-alpha-3 or wikidata: the codes of every actor that a row names, each in a column of its own, as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every column that there can be. filled: without those that are empty in all rows. Default: those of the row itself, and those of nested fields that are not empty in all rows; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only days on which a stance, a membership or an expectation held whatever its true dates are. possible: also those on which it may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description The least direct that counts: explicit leaves out what is implied or inferred, implied what is inferred. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["ListAgreementDossierQueryParameter"];
                /** @description Only these parts of each row, by their paths, such as `actor.slug,level,since`: nested as in the whole row, all else left out, whether the schema requires it or not. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what holders said themselves, named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description The format of the answer; overrides Accept. The same as an extension of the path: `/v1/stances.csv`. In any format but json, a list is whole unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only deeds that were, or may have been, on this day or later. */
                from?: components["parameters"]["ListWordsAndDeedsFromQueryParameter"];
                /** @description Only the members that this group had on the day asked. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: beside each n, how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description How many at most. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Wait until this server has followed the ledger so far: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["GetActorPositionsPartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source, or a ballot, that was public by the end of this date: the question as the public record stood, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only deeds that were, or may have been, before this day. */
                to?: components["parameters"]["ListWordsAndDeedsToQueryParameter"];
                /** @description Only rows with this verdict. The summary is of all. */
                verdict?: components["parameters"]["VerdictQueryParameter"];
            };
            header?: {
                /** @description ETags that you have: 304 where one still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Ledger-Revision": components["headers"]["LedgerRevision"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsAndDeedsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet.too-much-work"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
}

export type ProblemCode =
  | 'malformed-request'
  | 'invalid-parameter'
  | 'wrong-kind'
  | 'revision-not-yet'
  | 'reversed-range'
  | 'malformed-json'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'unknown-record'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'client-timeout'
  | 'body-too-large'
  | 'uri-too-long'
  | 'unsupported-media-type'
  | 'expectation-failed'
  | 'range-not-satisfiable'
  | 'headers-too-large'
  | 'invalid-body'
  | 'body-too-deep'
  | 'unknown-reference'
  | 'wrong-kind-reference'
  | 'reversed-interval'
  | 'idempotency-key-reused'
  | 'conflict'
  | 'slug-taken'
  | 'external-id-taken'
  | 'in-use'
  | 'retracted'
  | 'already-retracted'
  | 'already-merged'
  | 'merge-refused'
  | 'already-superseded'
  | 'stance-overlap'
  | 'coding-taken'
  | 'precondition-failed'
  | 'precondition-required'
  | 'internal'
  | 'too-much-work'
  | 'behind'
  | 'insufficient-storage'
  | 'ledger-unavailable'
  | 'busy'
  | 'not-ready';
