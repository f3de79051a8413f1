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
         * Check that the process is alive
         * @description Answers 200 as long as the process runs.
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
         * Check that the server can answer
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an actor
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description As for a proposal, over all proposals on which the actor has a stance in force, its own or attributed.
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
         * @description For two records of the same actor. From this revision on, the actor in the path is withdrawn, its URL answers 308, and whatever refers to it counts as the survivor’s: stances, memberships, sponsors, participants, links of chains, conditions. The survivor takes over its name (as an alias), aliases and codes. Earlier moments stay as they were. A merge cannot be undone.
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
         * @description On the proposals of its dossiers, those without a level included. Of the stances in force on the day, the one with the latest first day decides, then the one with the higher revision; if stances with the same first day disagree, the position is contested. What a representative says counts as its group’s own (`via`). What others say is shown separately (`attributed`), never merged.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description The request’s own rules, then one other rule at a time (first hand, named, explicit, ambiguous as neutral, lowest grades): what each leaves out, and the range of the figures over all of them.
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
         * @description A row for each stretch of time at one level, by proposal and voice. Reaffirmations and corrections are not shifts. With `interval`, `from` and `to`, an evenly spaced series for a chart: the level on the first day of each step.
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
         * @description Where the members that a group had on a day stood on each proposal: counts by level, who is silent, how united they are, the official line beside them, and who departs from it. On the requested day, roll call by roll call, or over time.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getCoding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a coding
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Every condition of the selected stances, with its state at the requested moment and what that rests on.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a coverage record
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a dossier
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Proposal by proposal: who supports it, on what conditions, who opposes it, who is silent and who was not coded; and the smallest sets of conditions that would leave no party opposed. Also who blocks what, stances on packages that conflict with those on provisions, and pairs of proposals that exclude each other. Silence is not consent.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description A row for each party and proposal on which the party has no level on the requested day, with the reason, and when it last spoke, on the proposal and at all. Only a coverage record proves silence, which is neither consent nor neutrality.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an event
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description The expectations held on the requested day, side by side, with what became of them.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Shifts in the event’s dossier whose interval contains the event, up to `days` days after it. Coming after it is not being caused by it.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getExpectation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend an expectation
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Latest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a file
         * @description The body is the file as it is, gzip or not. It is stored, checked as a whole, and then written in batches of one revision each. Location is the URL of the import, which shows its progress. Importing the same file again writes nothing.
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
         * @description State, progress and report of the import.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Stop an import
         * @description Stops the import before its next batch. What was written by then stays, and the report names it. Its files are deleted.
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
         * @description For formats of several files. The import was created with more=true, and runs after a file without it.
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
         * @description For an import that was interrupted, or that failed and whose files are still stored. What it has written is not written twice.
         */
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions of actors on proposals, each distinct cell once
         * @description What `/v1/positions` answers with `include=marks`, for whoever draws it: a row of numbers for each proposal, each the place of a cell in `cells`. `/v1/positions` has the stance behind each cell.
         */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a membership
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description The rule that resolves positions, and every measure that answers name in `meta.method`.
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
         * @description A method’s formula, parameters, sources, limits and worked cases.
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
         * @description Ties between actors that speak on the same proposals, or from actors to proposals: by congruence, by conflict, or both; normalised, without duplicates, window by window; with communities and centralities. As JSON, GraphML and GEXF; as a table, the list of ties.
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
         * @description How far actors are split between the ends of the scale, on each proposal or on those of each tag, on the requested day or year by year; with `most`, what divides them most.
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
         * @description As JSON, tidy rows and a grid; as a table, tidy rows or, with `layout=grid`, a row for each proposal (not in NDJSON). A table has its permalink in the Link header.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a proposal
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description For each stance in force, in its holder’s own voice or in another’s: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Also the stances that were withdrawn.
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
         * @description Each step from a version to the one that supersedes it: parameters that are changed or recorded for one version alone (those that are the same in both are not listed), provisions that are kept, replaced, dropped or recorded for one version alone, and which actors are at another level on the newer one. Actors with a stance on only one version are listed separately.
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
         * @description As of a day, as known at a revision. Parties without a level are listed with `level: null`, and `absence` says why. Of the stances in force on the day, the one with the latest first day decides, then the one with the higher revision; if stances with the same first day disagree, the position is contested. What a representative says counts as its group’s own (`via`). What others say is shown separately (`attributed`), never merged.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description The request’s own rules, then one other rule at a time (first hand, named, explicit, ambiguous as neutral, lowest grades): what each leaves out, and the range of the figures over all of them.
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
         * @description A row for each stretch of time at one level, by actor and voice, of the parties and of whoever else was heard. Reaffirmations and corrections are not shifts. With `interval`, `from` and `to`, an evenly spaced series for a chart: the level on the first day of each step.
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
         * Conditions on a proposal, and the stances that depend on them
         * @description Every stance in force that has conditions, in its holder’s own voice or in another’s, never merged: each leaf with its state and what that rests on, and which stances would change their standing if it were met or unmet. With `assume`, which ones change if some leaves are taken for granted.
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
         * Read the service manifest, or reconcile by GET
         * @description Implements the W3C Reconciliation Service API 0.2, as used by OpenRefine. Without parameters the service manifest, with `queries` or `extend` what POST answers. JSONP is not offered: every answer may be read from any origin.
         */
        get: operations["getReconciliation"];
        put?: never;
        /**
         * Match names and codes to actors, or add columns
         * @description Implements the W3C Reconciliation Service API 0.2, as used by OpenRefine. As JSON, or as a form (`application/x-www-form-urlencoded`) with `queries=` or `extend=` and the same JSON. Codes go before names, exact before folded; what is merely alike is a candidate and never a match. A query that is wrong says so in its own place (`error`); the others are answered. It writes nothing and needs no key, so its body is at most 1 MiB.
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
         * @description The properties are the same for every type.
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
         * @description Finds actors by id, slug, or the beginning of a name, an alias or a word of one; 20 at a time.
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
         * @description Properties to reconcile by (schemes of codes, and `on`, the day of the codes) and to add as columns (schemes and fields).
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
         * @description A type is a kind of actor, such as state, person or bloc.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a release
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description As schema.org/Dataset, with its citation and the URLs of its tables. All are at the revision that the release stands for, so they never change.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Krippendorff’s alpha for each proposal with codings, and over all of them: from independent codings, on the nominal, ordinal and interval metrics. Disagreements are counted, as are those settled; include=disagreements lists them.
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
         * @description The ledger’s log: what was written, when, by whom, and why.
         */
        get: operations["listRevisions"];
        put?: never;
        /**
         * Write many records as one revision
         * @description All or nothing. Takes drafts of any nouns in any order, which may refer to each other by slug, corrections of stances, amendments of other records and retractions; or a merge of two actors. With `dryRun` the answer is what the write would return if nothing else were written before: the revision with its ids and warnings, or the problem.
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
         * @description When the revision was written, by whom, why, and how many records.
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
         * @description Searches the names, texts and notes of all nouns as they were at `knownAt`, with PostgreSQL’s full text search: all words must occur, in any case. With a filter of statements (`actor`, `proposal`, `from` and the like) only statements are searched. It does not search the full text of sources, conditions, chains, or names in other languages. Exact matches come first, then those by word stem: in English, and for a quote in its own language.
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
         * @description Changes of mind by date: from which level to which, over which interval, and the events in between. Coming after an event is not being caused by it: a reason is shown only if a statement gives one. Corrections and reaffirmations are not shifts.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a source
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description In order of id. With `asOf` or `dates`, only the stances in force on that day or, with `dates=possible`, perhaps.
         */
        get: operations["listStances"];
        put?: never;
        /**
         * Record a stance
         * @description Statements and their sources are given inline, or by id or slug. Everything is written as one revision. The voice follows from the statements’ chains.
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
         * @description The stance as known at `knownAt`; a corrected or retracted one says so.
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
         * @description Writes a stance that supersedes this one, with what was coded wrong and the reason. For a change of mind, record a new stance instead. Actor and proposal cannot be corrected: retract the stance and record a new one.
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
         * @description The stance and its corrections, oldest first, whichever of them is requested.
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
         * @description Withdraws the stance, with a reason. Nothing is deleted: earlier moments still show it.
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
         * @description Writes one revision. Refers to other records by id or slug.
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
         * @description The record as known at `knownAt`. A withdrawn one has `retracted`.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a statement
         * @description Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.
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
         * @description Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.
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
         * Read a template for a spreadsheet of stances
         * @description CSV with every column of the format stances-csv and example rows to replace, which can be imported into the first dossier unchanged. As JSON (by Accept), a description of each column.
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
         * @description Shifts per observed year, reversals and crossings of each actor, with the observed period; most frequent first.
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
         * @description Why there is no level. silent: the actor is known to have said nothing, because a coverage record includes it on that day or it took part in a vote on the proposal. not_coded: its statements were not searched, what it said is under no stance, or the proposal was not on the table that day (`stage`). left_out: it has a level on record that may hold on the day, which the request’s filters exclude (voice, firstHand, directness, dates, publishedBy, staleAfter).
         * @enum {string}
         */
        Absence: "silent" | "not_coded" | "left_out";
        /** @description A state, person, organization or other body that can hold or report positions. */
        Actor: {
            /** @description Other names and spellings by which the actor is found, such as Kiev for Kyiv. */
            aliases: string[];
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Codes of the actor in other catalogues, with the days they held. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description The actor that this one was merged into. It is then withdrawn, and its URL answers 308. Null if it was not merged. */
            mergedInto: components["schemas"]["ActorRef"] | null;
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names: components["schemas"]["LanguageName"][];
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the actor in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Kind of actor. */
            type: components["schemas"]["ActorType"];
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        ActorAmendment: {
            /** @description Other names and spellings by which the actor is found, such as Kiev for Kyiv. */
            aliases?: string[] | null;
            /** @description Codes of the actor in other catalogues, with the days they held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description Name to display. */
            name?: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Kind of actor. */
            type?: components["schemas"]["ActorType"];
        };
        /** @description One record and, after a write, its warnings. */
        ActorAnswer: {
            /** @description The actor. */
            data: components["schemas"]["Actor"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A state, person, organization or other body that can hold or report positions. As sent in a request. */
        ActorDraft: {
            /** @description Other names and spellings by which the actor is found, such as Kiev for Kyiv. */
            aliases?: string[] | null;
            /** @description Codes of the actor in other catalogues, with the days they held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Name of the actor in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Kind of actor. */
            type: components["schemas"]["ActorType"];
        };
        /** @description What the stances of an actor rest on. */
        ActorEvidenceAnswer: {
            /** @description A row for each stance in force, proposal by proposal. */
            data: components["schemas"]["Evidence"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description The requested actor. */
                actor: components["schemas"]["ActorRef"];
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of stances in force that another of the same first day contradicts.
                 */
                contested: number;
                /** @description Counts by directness, with include=directness: the stances in force. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of different documents behind these stances, copies included.
                 */
                documents: number;
                /**
                 * Format: int32
                 * @description Number of stances in force with doubts.
                 */
                doubted: number;
                /** @description Share of the stances in force that are first hand. */
                firstHand: components["schemas"]["Share"];
                /**
                 * Format: int32
                 * @description Number of outlets behind the stances in force; copies count once.
                 */
                independentSources: number;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of different statements behind the stances in force.
                 */
                statements: number;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Stances that were retracted or corrected by the requested moment, with the reason. */
            withdrawn: components["schemas"]["WithdrawnStance"][];
        };
        /** @description Every version of one record, oldest first. */
        ActorHistory: {
            /** @description The versions of the actor, oldest first. */
            data: components["schemas"]["Actor"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
                 */
                total: number;
            };
        };
        /** @description Which actor this one is merged into, and why. */
        ActorMerge: {
            /** @description Id or slug of the actor that it is merged into. */
            into: string;
            /** @description Reason for the merge, kept with the revision. */
            reason: string;
        };
        /** @description A page of records, in order of id. */
        ActorPage: {
            /** @description The actors of this page, in order of id. */
            data: components["schemas"]["Actor"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description The actor’s position on one proposal at the requested moment: derived, never stored. */
        ActorPosition: {
            /** @description Why there is no level, if there is none. */
            absence?: components["schemas"]["Absence"];
            /** @description What others say the level is, apart from `level`. */
            attributed?: components["schemas"]["AttributedPosition"][];
            /** @description The stances that disagree, if `contested`. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description Conditions of the stance, each with its state. */
            conditions?: components["schemas"]["Condition"][];
            /** @description Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Whether stances with the same first day disagree; `candidates` lists them. Left out if not. */
            contested?: boolean;
            /** @description With include=statements: statements, up to the requested day, against those behind the level. */
            doubts?: components["schemas"]["Doubt"][];
            /**
             * Format: int32
             * @description Number of outlets behind the level; copies and retellings of one report count once. Left out for a ballot alone, where it is 1.
             */
            independentSources?: number;
            /** @description Level in the actor’s own voice. Null means no level, which is not neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description Members of a group on that day, with include=members. */
            members?: components["schemas"]["Members"];
            /** @description The level before this one, with include=previous. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description The proposal that the position is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description Their sources, with include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description Whether the proposal was on the table on the requested day. */
            stage: components["schemas"]["Stage"];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceBrief"];
            /** @description The statements, with include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description First day on which the level no longer held. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). Shown with include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /** @description The positions of one actor on all proposals. */
        ActorPositionsAnswer: {
            /** @description The positions, a row for each proposal. */
            data: components["schemas"]["ActorPosition"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description The requested actor. */
                actor: components["schemas"]["ActorRef"];
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * @description Certainty of all rows. With dates=possible, each row has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Number of rows with a level, by how directly it follows. */
                directness: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of rows with absence `left_out`.
                 */
                leftOut: number;
                /** @description Number of rows at each level, in the actors’ own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Number of rows with absence `not_coded`.
                 */
                notCoded: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows with absence `silent`.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Number of rows.
                 */
                total: number;
            };
        };
        /**
         * @description Reference to an actor, with its name at the requested moment.
         * @example {
         *       "id": "act_1",
         *       "slug": "ukraine",
         *       "name": "Ukraine",
         *       "type": "state"
         *     }
         */
        ActorRef: {
            /** @description Permanent id: a prefix for the noun, and a number. */
            id: string;
            /** @description Name of the actor. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string | null;
            /** @description Null before the actor is recorded. */
            type: components["schemas"]["ActorType"] | null;
        };
        /** @description Levels of an actor, rule by rule. */
        ActorSensitivityAnswer: {
            /** @description A row for each rule; the first applies the request’s own rules. */
            data: components["schemas"]["RuleOutcome"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description The requested actor. */
                actor: components["schemas"]["ActorRef"];
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Labels of unity that the rules give, each once. */
                labels: (string | null)[];
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description Lowest and highest value of each figure across the rules. */
                range: {
                    /** @description Van der Eijk’s A, −1 to 1. */
                    agreementA: components["schemas"]["FigureRange"];
                    /** @description Mean score of the levels, −1 to 1. */
                    mean: components["schemas"]["FigureRange"];
                    /** @description Number of levels on the scale. */
                    n: components["schemas"]["FigureRange"];
                    /** @description Rice’s index, 0 to 1. */
                    rice: components["schemas"]["FigureRange"];
                    /** @description Share of the levels in support, 0 to 1. */
                    support: components["schemas"]["FigureRange"];
                };
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Whether no rule changes any level. */
                stable: boolean;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /** @description Where an actor stood over time. */
        ActorTimelineAnswer: {
            /** @description Periods at one level, in order of their first day; with `interval`, a row for each step. */
            data: components["schemas"]["ActorTimelineEntry"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description The requested actor. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows.
                 */
                total: number;
            };
        };
        /** @description A period at one level or, with `interval`, a day in it. */
        ActorTimelineEntry: {
            /** @description With `interval`, why there is no level on the day, if there is none. */
            absence?: components["schemas"]["Absence"];
            /**
             * @description initial: the first level. shift: another level than the last one on the scale, as in /v1/shifts. Left out if the actor came back to that level, is ambiguous, or has no level.
             * @enum {string}
             */
            change?: "initial" | "shift";
            /** @description Who attributes the level, for the attributed voice. */
            claimant?: components["schemas"]["Claimant"];
            /** @description With `interval`, the day of the row; other fields are of the period around it. */
            day?: components["schemas"]["Day"];
            /** @description How directly the level follows from the record. */
            directness?: components["schemas"]["Directness"];
            /** @description With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began. */
            impliedBy?: components["schemas"]["ImpliedBy"];
            /** @description Level in this period. Null only with `interval`, on a day without a level. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description The level before this one, if there was one. */
            previous?: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why the coder chose the level; always present unless it is explicit. */
            rationale?: string;
            /**
             * Format: double
             * @description Score of the level, −1 to 1; null if there is no level or it is ambiguous.
             */
            score: number | null;
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description The stance that began the period, and its reaffirmations. */
            stances?: {
                /** @description Id of the stance. */
                id: string;
            }[];
            /** @description First day on which the level no longer held, as recorded. If it ended because the next level may have begun: the first day on which it is no longer certain or, with `dates=possible`, no longer possible. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description Whose voice the level is in. If attributed, each `claimant` has rows of its own. */
            voice: components["schemas"]["Voice"];
        };
        /**
         * @description state: a state. person: an individual. organization: a body with members of its own. bloc: a group of states or parties that may speak as one. armed_group: a non-state armed group. media: a news outlet.
         * @enum {string}
         */
        ActorType: "state" | "person" | "organization" | "bloc" | "armed_group" | "media";
        /**
         * @description tabled: put on the table. discussed: discussed without a decision. adopted: agreed or voted through. rejected: voted down or refused. withdrawn: taken back. suspended: put off.
         * @enum {string}
         */
        AgendaResult: "tabled" | "discussed" | "adopted" | "rejected" | "withdrawn" | "suspended";
        /** @description How far two actors agree. */
        Agreement: {
            /** @description Counts by directness, with include=directness: the `n` proposals, each by the less direct of the two levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Number of proposals on which both have a level; for coincidence, on which both took a side.
             */
            n: number;
            /** @description One actor of the pair; with the parameter `with`, an actor named there. */
            one: components["schemas"]["ActorRef"];
            /** @description The other actor of the pair. */
            other: components["schemas"]["ActorRef"];
            /** @description Why there is no figure; null if there is one. */
            reason: string | null;
            /** @description With components=true: number of proposals by level of `one` (row) and `other` (column), support first. */
            table?: number[][];
            /**
             * Format: double
             * @description The figure by `meta.definition`, at most 1; null if there is none.
             */
            value: number | null;
            /**
             * Format: int32
             * @description Year of the figure; null unless window=year.
             */
            year: number | null;
        };
        /** @description Agreement, pair by pair. */
        AgreementAnswer: {
            /** @description A row for each pair of actors; with window=year, a row for each pair and year. */
            data: components["schemas"]["Agreement"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of proposals counted: with unanimous=exclude, those on which actors disagree.
                 */
                counted: number;
                /**
                 * @description The measure of agreement that was used.
                 * @enum {string}
                 */
                definition: "agree" | "identical" | "s" | "kappa" | "kappa-squared" | "coincidence" | "coincidence-2017";
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Number of unlisted pairs that tie with the last one listed, over all windows; null without nearest and farthest. */
                tied: {
                    /**
                     * Format: int32
                     * @description Number of unlisted pairs that tie with the last one among the farthest.
                     */
                    farthest: number;
                    /**
                     * Format: int32
                     * @description Number of unlisted pairs that tie with the last one among the nearest.
                     */
                    nearest: number;
                } | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /**
         * @description Why a level is ambiguous. mixed_signals: the actor’s signals point both ways. vague_wording: its words are deliberately vague. contradictory_sources: sources contradict each other.
         * @enum {string}
         */
        AmbiguityBasis: "mixed_signals" | "vague_wording" | "contradictory_sources";
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedActor: {
            /** @description Other names and spellings by which the actor is found, such as Kiev for Kyiv. */
            aliases?: string[] | null;
            /** @description Id or slug of an actor. */
            id: string;
            /** @description Codes of the actor in other catalogues, with the days they held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Name to display. */
            name?: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "actor";
            /** @description Kind of actor. */
            type?: components["schemas"]["ActorType"];
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedCoding: {
            /** @description The actor whose level was read. */
            actor?: string;
            /** @description What makes the level ambiguous; null for other levels. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Name or initials of the coder, always the same for the same person. */
            coder?: string;
            /** @description How directly the level is stated; null if the coder did not record it. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Id or slug of a coding. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Level that the coder read in the statement. */
            level?: components["schemas"]["StanceLevel"];
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always coding. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coding";
            /** @description The proposal that the level is on. */
            proposal?: string;
            /** @description Whether the coding is independent or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description The statement that was read. */
            statement?: string;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedCoverage: {
            /** @description Actors whose statements were searched. Empty: every party of the dossier. */
            actors?: string[] | null;
            /** @description Name or initials of who searched, always the same for the same person. */
            coder?: string;
            /** @description Body of documents that was searched, such as an archive; null if only sources were. */
            corpus?: string | null;
            /** @description First day covered. A month or a year counts from its last day. */
            coveredFrom?: components["schemas"]["CalendarDate"];
            /** @description Last day covered, inclusive. A month or a year counts up to its first day. */
            coveredTo?: components["schemas"]["CalendarDate"];
            /** @description The dossier that the search was for. */
            dossier?: string;
            /** @description Id or slug of a coverage. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always coverage. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coverage";
            /** @description Proposals that were searched for. Empty: every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null if not recorded. */
            query?: string | null;
            /** @description When the search was made; null if not recorded. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Sources that were searched. Give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedDossier: {
            /** @description Id or slug of a dossier. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Name to display. */
            name?: string;
            /**
             * @description Noun of the record: always dossier. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "dossier";
            /** @description Actors that every answer lists, even if they are silent. */
            parties?: string[] | null;
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary?: string | null;
            /** @description Tags for selecting dossiers. */
            tags?: string[] | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedEvent: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda?: {
                /** @description Proposal on the agenda. */
                proposal: string;
                /** @description What became of the proposal at the event; null if not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether the event happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description Dossier that the event belongs to. */
            dossier?: string;
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Id or slug of an event. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Kind of event. */
            kind?: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name?: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "event";
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome?: string | null;
            /** @description Actors that took part, each with its role. */
            participants?: {
                /** @description The participant. */
                actor: string;
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Document that reports the event; null if none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedExpectation: {
            /** @description Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description Event that is expected, usually a hypothetical one. */
            event?: string;
            /** @description Actor that expects the event. */
            holder?: string;
            /** @description Id or slug of an expectation. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always expectation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "expectation";
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent?: number | null;
            /** @description Statements that support the expectation, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedMembership: {
            /** @description Actor that is the group. */
            group?: string;
            /** @description Id or slug of a membership. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold. */
            isMember?: boolean | null;
            /** @description Actor that belongs to the group or speaks for it. */
            member?: string;
            /**
             * @description Noun of the record: always membership. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "membership";
            /** @description Whether what the member says counts as said by the group itself. */
            represents?: boolean | null;
            /** @description Role of the member in the group, such as chair; null if not recorded. */
            role?: string | null;
            /** @description First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedProposal: {
            /** @description Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Dossier that the proposal belongs to. */
            dossier?: string;
            /** @description Id or slug of a proposal. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind?: components["schemas"]["Slug"];
            /** @description Name to display. */
            name?: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /**
             * @description Noun of the record: always proposal. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "proposal";
            /** @description Structured terms by name, such as a duration (ISO 8601); empty if there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description How this proposal relates to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description How this proposal relates to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Actors that put the proposal forward. */
            sponsors?: string[] | null;
            /** @description Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Tags for selecting proposals, across dossiers. */
            tags?: string[] | null;
            /** @description Wording of the proposal; null if not kept. */
            text?: string | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedRelease: {
            /** @description Authors to cite, in order. */
            creators?: string[] | null;
            /** @description DOI of a deposited copy of the release. */
            doi?: string | null;
            /** @description Dossier that the release contains; if left out, the whole record. */
            dossier?: string | null;
            /** @description Id or slug of a release. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description License as an SPDX identifier or a URL. */
            license?: string | null;
            /** @description Title under which the release is cited. */
            name?: string;
            /**
             * @description Noun of the record: always release. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "release";
            /** @description What the release contains, and how it was made. */
            summary?: string | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedSource: {
            /** @description When the document was read at its URL; null if not recorded. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description URL of a permanent copy, such as one in a web archive; null if there is none. */
            archivedUrl?: string | null;
            /** @description Source that this one reprints or retells; copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Id or slug of a source. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /** @description Language of the document as a BCP 47 tag, such as uk; null if not recorded. */
            language?: string | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "source";
            /** @description Date of publication; null if not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Name of the publisher, as written. */
            publisher?: string;
            /** @description The publisher as an actor; null if it is not one. */
            publisherActor?: string | null;
            /** @description Reliability grade of the source; null if not graded. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept. */
            text?: string | null;
            /** @description Title of the document, as printed. */
            title?: string;
            /** @description URL of the document; null if it is not on the web. */
            url?: string | null;
        };
        /** @description The fields to replace, each as a whole; null clears one. */
        AmendedStatement: {
            /** @description Attribution chain from the source to the holder of the view; the last link gives the voice. */
            chain?: components["schemas"]["LinkDraft"][];
            /** @description Event that the statement was made at or is about; null if there is none. */
            event?: string | null;
            /** @description Id or slug of a statement. */
            id: string;
            /**
             * Format: int32
             * @description `revision` of the record as it was read: if it has been changed since, nothing is written.
             */
            ifRevision?: number;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.
             */
            informationCredibility?: number | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the record: always statement. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "statement";
            /** @description What was said, in the coder’s words. */
            paraphrase?: string;
            /** @description The words themselves; null if only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description How this statement relates to others. */
            relations?: {
                /** @description For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description How this statement relates to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description Signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Document that contains the statement. */
            source?: components["schemas"]["SourceOrDraft"];
            /** @description Date on which it was said; null if not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description A person’s judgement of a test that is only words, from a day on. */
        Assessment: {
            /** @description Name of who made the judgement; null or left out if not stated. */
            by?: string | null;
            /** @description Reason for the judgement; null or left out if not stated. */
            note?: string | null;
            /** @description First day for which the judgement holds. */
            on: components["schemas"]["CalendarDate"];
            /** @description Whether the condition was judged to be met. */
            state: components["schemas"]["Truth"];
        };
        /** @description What somebody else says the actor’s level is. */
        AttributedPosition: {
            /** @description The stances that disagree, if `contested`. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description Who says where the actor stands. */
            claimant: components["schemas"]["Claimant"];
            /** @description Conditions of the stance, each with its state. */
            conditions?: components["schemas"]["Condition"][];
            /** @description Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Whether stances with the same first day disagree; `candidates` lists them. Left out if not. */
            contested?: boolean;
            /** @description With include=statements: statements, up to the requested day, against those behind the level. */
            doubts?: components["schemas"]["Doubt"][];
            /**
             * Format: int32
             * @description Number of outlets behind the level; copies and retellings of one report count once. Left out for a ballot alone, where it is 1.
             */
            independentSources?: number;
            /** @description Level that the claimant says the actor is at. */
            level: components["schemas"]["StanceLevel"];
            /** @description The level before this one, with include=previous. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since: components["schemas"]["UncertainDate"];
            /** @description Their sources, with include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description The stance that this position is taken from. */
            stance: components["schemas"]["StanceBrief"];
            /** @description The statements, with include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description First day on which the level no longer held. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative that the claim is about. Left out if it is the actor itself. */
            via?: components["schemas"]["ActorRef"];
        };
        /** @description What a party opposes without conditions. */
        Blocker: {
            /** @description Party that opposes the proposals. */
            actor: components["schemas"]["ActorRef"];
            /** @description Counts by directness, with include=directness: the `n` levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Number of proposals that the party opposes without conditions.
             */
            n: number;
            /** @description Proposals that the party opposes without conditions. */
            proposals: {
                /** @description The party’s level on the proposal. */
                level: components["schemas"]["StanceLevel"];
                /** @description The proposal that the level is on. */
                proposal: components["schemas"]["Ref"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
            }[];
        };
        /** @description Where a group stood on a proposal on a day. */
        BlocUnity: {
            /**
             * Format: double
             * @description Van der Eijk’s A: −1 split between both ends, 1 all at one level. Null for too few.
             */
            agreementA: number | null;
            /**
             * Format: double
             * @description Agreement index (k·max − T) / ((k−1)·T), 0 to 1: k levels, T members, max of them at one level. Ignores how far apart levels are. Null if too few have a level.
             */
            agreementIndex: number | null;
            /** @description The day on which levels and members are read. */
            day: components["schemas"]["Day"];
            /** @description Members at another level than `departsFrom`, the farthest first. */
            departs: {
                /** @description Member that departs. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description Steps on the five-level scale between this level and `departsFrom`, 1 to 4.
                 */
                apart: number;
                /** @description How directly the level follows from the record. */
                directness?: components["schemas"]["Directness"];
                /** @description With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began. */
                impliedBy?: components["schemas"]["ImpliedBy"];
                /**
                 * @description Level of the member.
                 * @enum {string}
                 */
                level: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
                /** @description Why the coder chose the level; always present unless it is explicit. */
                rationale?: string;
                /** @description Id of the member’s stance. */
                stance: string;
            }[];
            /** @description Level that `departs` is relative to: the official line, or else `most`. Null if there is neither. */
            departsFrom: ("support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous") | null;
            /** @description Number of members’ levels, by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description The roll call of the row; null unless window=votes. */
            event: components["schemas"]["Ref"] | null;
            /** @description How united the members are, by `meta.rule`, which uses `rice` and `agreementA` but not `agreementIndex`. Null if too few have a level. */
            label: ("united" | "majority" | "divided" | "no_line") | null;
            /** @description Actors whose level the request’s filters exclude. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description Number of members at each level, as coded. */
            levels: components["schemas"]["LevelCounts"];
            /** @description Official line: what the group or its representative says. Null if there is none. */
            line: {
                /** @description How directly the level follows from the record. */
                directness?: components["schemas"]["Directness"];
                /** @description With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began. */
                impliedBy?: components["schemas"]["ImpliedBy"];
                /**
                 * @description Level of the official line.
                 * @enum {string}
                 */
                level: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
                /** @description Why the coder chose the level; always present unless it is explicit. */
                rationale?: string;
                /** @description Id of the stance that is the official line. */
                stance: string;
                /** @description First day of the official line, as given. */
                validFrom: components["schemas"]["UncertainDate"];
            } | null;
            /**
             * Format: int32
             * @description Number of members on that day, without those who only represent the group.
             */
            members: number;
            /** @description The most common level among members; null if levels tie or no member has one. */
            most: ("support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous") | null;
            /**
             * Format: int32
             * @description Number of members whose level the figures count.
             */
            n: number;
            /** @description Actors without a level that were not searched. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description The proposal that the members are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why a figure or the label is missing; null if none is. */
            reason: string | null;
            /**
             * Format: double
             * @description Rice index |Y−N| / (Y+N), 0 to 1. Null if nobody supports or opposes.
             */
            rice: number | null;
            /**
             * Format: double
             * @description Rice index to expect if everyone flipped a coin. Null if `rice` is.
             */
            riceByChance: number | null;
            /** @description Members without a level although their statements were searched; for a roll call, those without a ballot. */
            silent: components["schemas"]["ActorRef"][];
            /** @description The year (2025) or month (2025-05) of the row; null with other windows. */
            window: string | null;
        };
        /**
         * @description A day, a month or a year (EDTF level 0), as precise as it was given.
         * @example 2025-05-16
         * @example 2025-05
         */
        CalendarDate: string;
        /** @description One of several stances with the same first day that disagree. */
        Candidate: {
            /** @description Level of this stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description One of the stances that disagree. */
            stance: components["schemas"]["StanceRef"];
            /** @description First day of this stance, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor, or whom the claim is about; null if there is none. */
            via?: components["schemas"]["ActorRef"];
        };
        /**
         * @description official: speaks for the office it holds. personal: speaks only for itself.
         * @enum {string}
         */
        Capacity: "official" | "personal";
        /**
         * @description initial: the first stance of this voice. shift: another level than before. reaffirmation: the same level again.
         * @enum {string}
         */
        Change: "initial" | "shift" | "reaffirmation";
        /**
         * @description Who attributes a level to an actor. Without an id: someone who is not an actor in the ledger, such as unnamed sources.
         * @example {
         *       "id": null,
         *       "slug": null,
         *       "name": "unnamed sources"
         *     }
         */
        Claimant: {
            /** @description Id of the actor; null for someone who is not an actor in the ledger. */
            id: string | null;
            /** @description Name of the actor, or a description such as “unnamed sources”. */
            name: string;
            /** @description Slug of the actor; null for someone who is not an actor in the ledger. */
            slug: string | null;
        };
        /** @description What a group’s members say another actor’s level is: they may be divided about it. */
        ClaimsAbout: {
            /** @description The claim of each member. */
            claims: {
                /**
                 * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description The member that makes the claim. */
                claimant: components["schemas"]["Claimant"];
                /** @description Statements against those behind the claim, with include=statements or marks. */
                doubts?: components["schemas"]["Doubt"][];
                /** @description The level that the member claims. */
                level: components["schemas"]["StanceLevel"];
                /** @description The stance that records the claim. */
                stance: components["schemas"]["StanceRef"];
            }[];
            /** @description The actor that the claims are about. */
            holder: components["schemas"]["ActorRef"];
            /** @description Number of members that claim each level. */
            levels: components["schemas"]["LevelCounts"];
            /** @description How united the members are in what they claim. */
            unity: components["schemas"]["Unity"];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It changes no position, but shows how far coders agree. */
        Coding: {
            /** @description The actor whose level was read. */
            actor: components["schemas"]["ActorRef"];
            /** @description What makes the level ambiguous; null for other levels. */
            basis: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Name or initials of the coder, always the same for the same person. */
            coder: string;
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description How directly the level is stated; null if the coder did not record it. */
            directness: components["schemas"]["Directness"] | null;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Level that the coder read in the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Whether the coding is independent or settles a disagreement. Default: independent. */
            role: components["schemas"]["CodingRole"];
            /** @description The statement that was read. */
            statement: components["schemas"]["Ref"];
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        CodingAmendment: {
            /** @description The actor whose level was read. */
            actor?: string;
            /** @description What makes the level ambiguous; null for other levels. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Name or initials of the coder, always the same for the same person. */
            coder?: string;
            /** @description How directly the level is stated; null if the coder did not record it. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Level that the coder read in the statement. */
            level?: components["schemas"]["StanceLevel"];
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description The proposal that the level is on. */
            proposal?: string;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Whether the coding is independent or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description The statement that was read. */
            statement?: string;
        };
        /** @description One record and, after a write, its warnings. */
        CodingAnswer: {
            /** @description The coding. */
            data: components["schemas"]["Coding"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It changes no position, but shows how far coders agree. As sent in a request. */
        CodingDraft: {
            /** @description The actor whose level was read. */
            actor: string;
            /** @description What makes the level ambiguous; null for other levels. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Name or initials of the coder, always the same for the same person. */
            coder: string;
            /** @description How directly the level is stated; null if the coder did not record it. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Level that the coder read in the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description The proposal that the level is on. */
            proposal: string;
            /** @description Whether the coding is independent or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description The statement that was read. */
            statement: string;
        };
        /** @description Every version of one record, oldest first. */
        CodingHistory: {
            /** @description The versions of the coding, oldest first. */
            data: components["schemas"]["Coding"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description independent: a coder’s own reading. adjudication: a decision where coders disagree.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /** @description The requested dossier. */
                dossier: components["schemas"]["Ref"];
                /** @description Number of proposals on each ground. */
                grounds: {
                    /**
                     * Format: int32
                     * @description Number of proposals that all parties support.
                     */
                    agreed: number;
                    /**
                     * Format: int32
                     * @description Number of proposals that some party opposes without conditions.
                     */
                    blocked: number;
                    /**
                     * Format: int32
                     * @description Number of proposals that some oppose, all of them on conditions.
                     */
                    conditional: number;
                    /**
                     * Format: int32
                     * @description Proposals on which the filters exclude every position; left out if 0.
                     */
                    left_out?: number;
                    /**
                     * Format: int32
                     * @description Number of proposals on which no party has a position, and not every party’s statements were searched.
                     */
                    not_coded: number;
                    /**
                     * Format: int32
                     * @description Number of proposals on which only one party has a position, and does not oppose.
                     */
                    one_sided: number;
                    /**
                     * Format: int32
                     * @description Number of proposals that no party opposes, although some oppose one of their provisions.
                     */
                    provisions_opposed: number;
                    /**
                     * Format: int32
                     * @description Number of proposals on which every party’s statements were searched and none takes a position.
                     */
                    silent: number;
                    /**
                     * Format: int32
                     * @description Number of proposals that no party opposes, but not all support.
                     */
                    unopposed: number;
                };
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description The actors compared, in the order of the answer. */
                parties: components["schemas"]["ActorRef"][];
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Parties whose stance on a package conflicts with their stance on one of its provisions. */
            packages: components["schemas"]["PackageConflict"][];
        };
        /** @description Where the parties stand on one proposal. */
        CommonGroundRow: {
            /** @description Parties at the level ambiguous; empty with ambiguous=neutral. */
            ambiguous: components["schemas"]["PartyStance"][];
            /** @description Parties that support it on conditions. */
            conditional: components["schemas"]["PartyStance"][];
            /** @description Counts by directness, with include=directness: the levels of the `n` parties. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * @description blocked: some oppose it without conditions. conditional: some oppose it, all of them with conditions. provisions_opposed: none opposes it, but some oppose a provision of it. left_out: the request’s filters exclude the position of every party that has one. not_coded: no party has a position, and not every party’s statements were searched. silent: every party’s were searched, and none takes a position. one_sided: only one party has a position that counts, and does not oppose. unopposed: no party whose position counts opposes it. agreed: all parties support it.
             * @enum {string}
             */
            ground: "blocked" | "conditional" | "provisions_opposed" | "left_out" | "not_coded" | "silent" | "one_sided" | "unopposed" | "agreed";
            /** @description Actors whose level the request’s filters exclude. */
            leftOut: components["schemas"]["ActorRef"][];
            /**
             * Format: int32
             * @description Number of parties with a position.
             */
            n: number;
            /** @description Parties at the level neutral; with ambiguous=neutral, also those at ambiguous. */
            neutral: components["schemas"]["PartyStance"][];
            /** @description Actors without a level that were not searched. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description Parties that oppose it without conditions. */
            opposes: components["schemas"]["PartyStance"][];
            /** @description Parties that oppose it unless conditions are met. */
            opposesConditionally: components["schemas"]["PartyStance"][];
            /** @description The proposal that the parties are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description What would leave no party opposed; null if none is. */
            settlement: components["schemas"]["Settlement"] | null;
            /** @description Actors without a level, known to have said nothing. */
            silent: components["schemas"]["ActorRef"][];
            /** @description Parties that support it without conditions. */
            supports: components["schemas"]["PartyStance"][];
        };
        /** @description Positions of actors on proposals, with each distinct cell once: a small fraction of the bytes of tidy rows. */
        CompactMatrix: {
            /** @description Actors of the cells of each row, in their order. */
            actors: components["schemas"]["ActorRef"][];
            /** @description What the cells say, each once. */
            cells: components["schemas"]["DistinctCell"][];
            /** @description A row for each proposal. */
            data: components["schemas"]["CompactRow"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * @description Certainty of all rows. With dates=possible, each row has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Number of rows with a level, by how directly it follows. */
                directness: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of rows with absence `left_out`.
                 */
                leftOut: number;
                /** @description Number of rows at each level, in the actors’ own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Number of rows with absence `not_coded`.
                 */
                notCoded: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows with absence `silent`.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Number of cells.
                 */
                total: number;
            };
        };
        /** @description The cells of one proposal. */
        CompactRow: {
            /** @description For each of `actors`, the place of what its cell says in `cells`, from 0. */
            cells: number[];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["StagedProposal"];
        };
        /** @description A condition that a stance depends on. */
        Condition: {
            /**
             * Format: int32
             * @description Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first 500.
             */
            leftOut?: number;
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description The condition as data; null if it is only text. */
            test?: components["schemas"]["ConditionTest"];
            /** @description Condition in words. */
            text: string;
            /** @description Kind of condition. */
            type: components["schemas"]["ConditionType"];
        };
        /** @description A condition that a stance depends on. */
        ConditionDraft: {
            /** @description The condition as data; null or left out if it is only text. */
            test?: components["schemas"]["ConditionTestDraft"] | null;
            /** @description Condition in words. */
            text: string;
            /** @description Kind of condition. */
            type: components["schemas"]["ConditionType"];
        };
        /** @description A single test of a condition, and whether it is met. */
        ConditionLeaf: {
            /** @description Permanent address: stance, index of the condition, path in its tree, as in stn_7/0/1. */
            address: string;
            /**
             * Format: int32
             * @description Index of the leaf’s condition among those of the stance, from 0.
             */
            condition: number;
            /** @description What the state rests on at the requested moment. */
            evidence: components["schemas"]["LeafEvidence"];
            /** @description Whether the test is met at the requested moment. */
            state: components["schemas"]["Truth"];
            /** @description The test itself, as data. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description A test that must become met, or unmet. */
        ConditionNeed: {
            /** @description Addresses of the leaves with this test. */
            leaves: string[];
            /**
             * @description The state it must reach.
             * @enum {string}
             */
            needs: "met" | "unmet";
            /** @description Parties whose opposition depends on it. */
            of: components["schemas"]["ActorRef"][];
            /** @description Its state at the requested moment. */
            state: components["schemas"]["Truth"];
            /** @description The test that must become met or unmet. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description Conditions of stances in force, one by one. */
        ConditionsAnswer: {
            /** @description A row for each condition of a stance in force. */
            data: components["schemas"]["ListedCondition"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Number of conditions by state, including those that `state` excludes. */
                states: {
                    /**
                     * Format: int32
                     * @description Number of conditions that are met.
                     */
                    met: number;
                    /**
                     * Format: int32
                     * @description Number of conditions of which it is unknown whether they are met.
                     */
                    unknown: number;
                    /**
                     * Format: int32
                     * @description Number of conditions that are not met.
                     */
                    unmet: number;
                };
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /** @description A condition as data, with its state: all, any or none of other tests, or a stance, an event, a date, or words. */
        ConditionTest: components["schemas"]["ConditionTestAll"] | components["schemas"]["ConditionTestAny"] | components["schemas"]["ConditionTestNone"] | components["schemas"]["ConditionTestStance"] | components["schemas"]["ConditionTestEvent"] | components["schemas"]["ConditionTestDate"] | components["schemas"]["ConditionTestWords"];
        /** @description Met if all of `tests` are met. */
        ConditionTestAll: {
            /**
             * @description Met if all of `tests` are met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "all";
            /**
             * Format: int32
             * @description Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first 500.
             */
            leftOut?: number;
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met if any of `tests` is met. */
        ConditionTestAny: {
            /**
             * @description Met if any of `tests` is met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "any";
            /**
             * Format: int32
             * @description Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first 500.
             */
            leftOut?: number;
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met by the calendar: from a day on, or until a day. */
        ConditionTestDate: {
            /** @description First day on which the test is met. Either this or `until`. */
            from?: components["schemas"]["CalendarDate"];
            /**
             * @description Met by the calendar: from a day on, or until a day. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "date";
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description Last day on which the test is met. Either this or `from`. */
            until?: components["schemas"]["CalendarDate"];
        };
        /** @description A condition as data: all, any or none of other tests, or a stance, an event, a date, or words. */
        ConditionTestDraft: components["schemas"]["ConditionTestDraftAll"] | components["schemas"]["ConditionTestDraftAny"] | components["schemas"]["ConditionTestDraftNone"] | components["schemas"]["ConditionTestDraftStance"] | components["schemas"]["ConditionTestDraftEvent"] | components["schemas"]["ConditionTestDraftDate"] | components["schemas"]["ConditionTestDraftWords"];
        /** @description Met if all of `tests` are met. */
        ConditionTestDraftAll: {
            /**
             * @description Met if all of `tests` are met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "all";
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met if any of `tests` is met. */
        ConditionTestDraftAny: {
            /**
             * @description Met if any of `tests` is met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "any";
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met by the calendar: from a day on, or until a day. */
        ConditionTestDraftDate: {
            /** @description First day on which the test is met. Either this or `until`. */
            from?: components["schemas"]["CalendarDate"];
            /**
             * @description Met by the calendar: from a day on, or until a day. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "date";
            /** @description Last day on which the test is met. Either this or `from`. */
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
        /** @description Met if none of `tests` is met. */
        ConditionTestDraftNone: {
            /**
             * @description Met if none of `tests` is met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "none";
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTestDraft"][];
        };
        /** @description Met if the actor’s own position on the proposal is at one of the levels. */
        ConditionTestDraftStance: {
            /** @description Id or slug of an actor. */
            actor: string;
            /**
             * @description Met if the actor’s own position on the proposal is at one of the levels. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "stance";
            /** @description Levels that meet the condition. */
            levels: components["schemas"]["StanceLevel"][];
            /** @description Id or slug of a proposal. */
            proposal: string;
        };
        /** @description Words only: unknown until somebody assesses them. */
        ConditionTestDraftWords: {
            /** @description A judgement of whether the words are met; null or left out if there is none. */
            assessed?: components["schemas"]["Assessment"] | null;
            /**
             * @description Words only: unknown until somebody assesses them. (enum property replaced by openapi-typescript)
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
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
        };
        /** @description Met if none of `tests` is met. */
        ConditionTestNone: {
            /**
             * @description Met if none of `tests` is met. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "none";
            /**
             * Format: int32
             * @description Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first 500.
             */
            leftOut?: number;
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description Tests that are combined. */
            tests: components["schemas"]["ConditionTest"][];
        };
        /** @description Met if the actor’s own position on the proposal is at one of the levels. */
        ConditionTestStance: {
            /** @description The actor whose position is tested. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description Met if the actor’s own position on the proposal is at one of the levels. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "stance";
            /** @description Levels that meet the condition. */
            levels: components["schemas"]["StanceLevel"][];
            /** @description The proposal that the position is on. */
            proposal: components["schemas"]["Ref"];
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
        };
        /** @description Words only: unknown until somebody assesses them. */
        ConditionTestWords: {
            /** @description A judgement of whether the words are met; left out if there is none. */
            assessed?: components["schemas"]["Assessment"];
            /**
             * @description Words only: unknown until somebody assesses them. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "words";
            /** @description State at the requested moment; left out if the request has none. */
            state?: components["schemas"]["Truth"];
            /** @description What must hold, in words. */
            words: string;
        };
        /**
         * @description sequencing: something must happen first. reciprocity: the other side must do the same. verification: somebody must check. guarantee: somebody must vouch. deadline: it must happen by a day. third_party_act: a third party must act. other: none of these.
         * @enum {string}
         */
        ConditionType: "sequencing" | "reciprocity" | "verification" | "guarantee" | "deadline" | "third_party_act" | "other";
        /**
         * @description How sure the coder is: low, moderate or high.
         * @enum {string}
         */
        Confidence: "low" | "moderate" | "high";
        /** @description A record of a search: whose statements were searched, on which proposals, in which sources, over which days. An actor counts as silent only if it was covered. */
        Coverage: {
            /** @description Actors whose statements were searched. Empty: every party of the dossier. */
            actors: components["schemas"]["ActorRef"][];
            /** @description Name or initials of who searched, always the same for the same person. */
            coder: string;
            /** @description Body of documents that was searched, such as an archive; null if only sources were. */
            corpus: string | null;
            /** @description First day covered. A month or a year counts from its last day. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description Last day covered, inclusive. A month or a year counts up to its first day. */
            coveredTo: components["schemas"]["CalendarDate"];
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description The dossier that the search was for. */
            dossier: components["schemas"]["Ref"];
            /** @description Permanent id of the record. */
            id: string;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description Proposals that were searched for. Empty: every proposal of the dossier. */
            proposals: components["schemas"]["Ref"][];
            /** @description How the corpus was searched; null if not recorded. */
            query: string | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description When the search was made; null if not recorded. */
            searchedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Sources that were searched. Give these, a corpus, or both. */
            sources: components["schemas"]["Ref"][];
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        CoverageAmendment: {
            /** @description Actors whose statements were searched. Empty: every party of the dossier. */
            actors?: string[] | null;
            /** @description Name or initials of who searched, always the same for the same person. */
            coder?: string;
            /** @description Body of documents that was searched, such as an archive; null if only sources were. */
            corpus?: string | null;
            /** @description First day covered. A month or a year counts from its last day. */
            coveredFrom?: components["schemas"]["CalendarDate"];
            /** @description Last day covered, inclusive. A month or a year counts up to its first day. */
            coveredTo?: components["schemas"]["CalendarDate"];
            /** @description The dossier that the search was for. */
            dossier?: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Proposals that were searched for. Empty: every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null if not recorded. */
            query?: string | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description When the search was made; null if not recorded. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Sources that were searched. Give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description One record and, after a write, its warnings. */
        CoverageAnswer: {
            /** @description The coverage record. */
            data: components["schemas"]["Coverage"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A record of a search: whose statements were searched, on which proposals, in which sources, over which days. An actor counts as silent only if it was covered. As sent in a request. */
        CoverageDraft: {
            /** @description Actors whose statements were searched. Empty: every party of the dossier. */
            actors?: string[] | null;
            /** @description Name or initials of who searched, always the same for the same person. */
            coder: string;
            /** @description Body of documents that was searched, such as an archive; null if only sources were. */
            corpus?: string | null;
            /** @description First day covered. A month or a year counts from its last day. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description Last day covered, inclusive. A month or a year counts up to its first day. */
            coveredTo: components["schemas"]["CalendarDate"];
            /** @description The dossier that the search was for. */
            dossier: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Proposals that were searched for. Empty: every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null if not recorded. */
            query?: string | null;
            /** @description When the search was made; null if not recorded. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Sources that were searched. Give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description Every version of one record, oldest first. */
        CoverageHistory: {
            /** @description The versions of the coverage record, oldest first. */
            data: components["schemas"]["Coverage"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * Format: date
         * @description A day as YYYY-MM-DD.
         * @example 2025-05-16
         */
        Day: string;
        /**
         * @description explicit: the actor’s own words or ballot are about this very proposal. implied: the level follows from what the actor said of another proposal. inferred: the coder concludes it from acts or tone.
         * @enum {string}
         */
        Directness: "explicit" | "implied" | "inferred";
        /** @description Counts of levels, by how directly they follow. */
        DirectnessCounts: {
            /**
             * Format: int32
             * @description Number of levels stated by the actor’s own words or ballot about the proposal itself.
             */
            explicit: number;
            /**
             * Format: int32
             * @description Number of levels that follow from what the actor said of another proposal.
             */
            implied: number;
            /**
             * Format: int32
             * @description Number of levels that the coder inferred from acts or tone.
             */
            inferred: number;
        };
        /** @description One statement that coders read at different levels. */
        Disagreement: {
            /** @description The actor whose level was read. */
            actor: components["schemas"]["ActorRef"];
            /** @description How the disagreement was settled; null if it was not. */
            adjudication: {
                /** @description Name of the coder who adjudicated. */
                coder: string;
                /** @description The adjudicating coding. */
                coding: {
                    /** @description Id of the coding. */
                    id: string;
                };
                /** @description With include=directness, if the coder recorded it. */
                directness?: components["schemas"]["Directness"];
                /** @description Level that the adjudication settled on. */
                level: components["schemas"]["StanceLevel"];
            } | null;
            /** @description What each coder read, in order of coder names. */
            codings: {
                /** @description Name of the coder who read the statement. */
                coder: string;
                /** @description The coder’s coding. */
                coding: {
                    /** @description Id of the coding. */
                    id: string;
                };
                /** @description With include=directness, if the coder recorded it. */
                directness?: components["schemas"]["Directness"];
                /** @description Level that the coder read. */
                level: components["schemas"]["StanceLevel"];
            }[];
            /** @description The statement that was read. */
            statement: components["schemas"]["Ref"];
        };
        /** @description What one or more cells say: all that a drawn cell shows, without the evidence behind it. */
        DistinctCell: {
            /** @description Why there is no level, if there is none. */
            absence?: components["schemas"]["Absence"];
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description What others say the level is; of tidy rows with include=marks. */
            claims?: {
                /**
                 * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Who makes the claim; null for the actor’s own voice. */
                claimant: components["schemas"]["Claimant"];
                /** @description Statements against those behind the claim, with include=statements or marks. */
                doubts?: components["schemas"]["Doubt"][];
                /** @description Level of the actor on the proposal. */
                level: components["schemas"]["StanceLevel"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
            }[];
            /** @description Conditions of the stance; of tidy rows with include=marks. */
            conditions?: components["schemas"]["Condition"][];
            /** @description Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Whether stances with the same first day disagree; `candidates` lists them. Left out if not. */
            contested?: boolean;
            /** @description Statements, up to the requested day, against those behind the level; of tidy rows with include=marks. */
            doubts?: components["schemas"]["Doubt"][];
            /** @description Open expectations of the actor, of events with the proposal on the agenda; of tidy rows with include=marks. */
            expectations?: components["schemas"]["ExpectationMark"][];
            /** @description Level in the actor’s own voice. Null means no level, which is not neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description Stage of the proposal, unless it is open; also beside its name. */
            stage?: components["schemas"]["Stage"];
            /** @description The stance that the level is taken from. */
            stance?: {
                /** @description How directly the level follows from the record. */
                directness: components["schemas"]["Directness"];
            };
            /** @description First day on which the level no longer held. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). Shown with include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /** @description A negotiation or dispute that is followed. */
        Dossier: {
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Name to display. */
            name: string;
            /** @description Actors that every answer lists, even if they are silent. */
            parties: components["schemas"]["ActorRef"][];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the dossier in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary: string | null;
            /** @description Tags for selecting dossiers. */
            tags: string[];
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        DossierAmendment: {
            /** @description Name to display. */
            name?: string;
            /** @description Actors that every answer lists, even if they are silent. */
            parties?: string[] | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary?: string | null;
            /** @description Tags for selecting dossiers. */
            tags?: string[] | null;
        };
        /** @description One record and, after a write, its warnings. */
        DossierAnswer: {
            /** @description The dossier, with its proposals and events. */
            data: components["schemas"]["DossierDetail"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A dossier with the proposals and events that belong to it. */
        DossierDetail: {
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Every event of the dossier, in order of id. */
            events: components["schemas"]["Ref"][];
            /** @description Permanent id of the record. */
            id: string;
            /** @description Name to display. */
            name: string;
            /** @description Actors that every answer lists, even if they are silent. */
            parties: components["schemas"]["ActorRef"][];
            /** @description Every proposal of the dossier, in order of id. */
            proposals: components["schemas"]["Ref"][];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the dossier in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary: string | null;
            /** @description Tags for selecting dossiers. */
            tags: string[];
        };
        /** @description A negotiation or dispute that is followed. As sent in a request. */
        DossierDraft: {
            /** @description Name to display. */
            name: string;
            /** @description Actors that every answer lists, even if they are silent. */
            parties?: string[] | null;
            /** @description Name of the dossier in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary?: string | null;
            /** @description Tags for selecting dossiers. */
            tags?: string[] | null;
        };
        /** @description Every version of one record, oldest first. */
        DossierHistory: {
            /** @description The versions of the dossier, oldest first. */
            data: components["schemas"]["Dossier"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description A statement that denies, retracts or contradicts one behind a stance. */
        Doubt: {
            /** @description Name of who said it, the last link of its chain; null if not given. */
            by: string | null;
            /** @description Whether the holder of the stance, or its representative, said it. */
            byHolder: boolean;
            /** @description The statement that it denies, retracts or contradicts. */
            of: components["schemas"]["Ref"];
            /** @description The statement that casts the doubt. */
            statement: components["schemas"]["Ref"];
            /** @description How the statement casts doubt: deny, retract or contradict. */
            type: components["schemas"]["StatementRelationType"];
        };
        /** @description Something that happened or may happen: talks, a statement, an offer, a vote. */
        Event: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda: {
                /** @description Proposal on the agenda. */
                proposal: components["schemas"]["Ref"];
                /** @description What became of the proposal at the event; null if not recorded. */
                result: components["schemas"]["AgendaResult"] | null;
            }[];
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code: components["schemas"]["EventCode"] | null;
            /** @description Meaning of the code in CAMEO’s words; null for other schemes. */
            codeName: string | null;
            /** @description Whether the event happened. Default: actual. */
            context: components["schemas"]["EventContext"];
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Dossier that the event belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Kind of event. */
            kind: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name: string;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome: string | null;
            /** @description Actors that took part, each with its role. */
            participants: {
                /** @description The participant. */
                actor: components["schemas"]["ActorRef"];
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the event in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Document that reports the event; null if none is recorded. */
            source: components["schemas"]["Ref"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally: components["schemas"]["Tally"] | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        EventAmendment: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda?: {
                /** @description Proposal on the agenda. */
                proposal: string;
                /** @description What became of the proposal at the event; null if not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether the event happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description Dossier that the event belongs to. */
            dossier?: string;
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Kind of event. */
            kind?: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name?: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome?: string | null;
            /** @description Actors that took part, each with its role. */
            participants?: {
                /** @description The participant. */
                actor: string;
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Document that reports the event; null if none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        EventAnswer: {
            /** @description The event and, if it is a vote, the ballots on record. */
            data: components["schemas"]["EventDetail"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description An event that a shift followed. */
        EventBetween: {
            /** @description Whether the proposal was on the event’s agenda. */
            agenda: boolean;
            /**
             * Format: int32
             * @description Days from the event to the new level; 0 is the same day, in unknown order. If either date is not known to the day, the most it can be.
             */
            days: number;
            /** @description Event that the shift followed. */
            event: components["schemas"]["Ref"];
            /** @description Kind of event. */
            kind: components["schemas"]["EventKind"];
            /**
             * Format: int32
             * @description Fewest days it can be, if the event or the start of the new level is not known to the day; below 0, the event may have begun after the new level. Left out if both are known.
             */
            leastDays?: number;
            /** @description Date on which the event began. */
            occurredOn: components["schemas"]["CalendarDate"];
            /** @description Whether the new level was expressed at the event itself. That is so for the vote that the level rests on. It is also so for an event of kind statement, or one named by a statement that supports the level, if it was certainly going on on the level’s first day or when that statement was made, and if the actor, its speaker, a link of the chain, or anyone who represents or is represented by one of these took part. */
            ownAct: boolean;
            /**
             * @description after: the shift came on the same day or later; nothing more is claimed. order_unknown: it may have come before the event, because one of the two is not known to the day (`leastDays` is below 0). stated_reason: a statement that supports the new level names the event, which was not the occasion of the statement: it was over before, and neither the actor nor any link of the chain took part.
             * @enum {string}
             */
            relation: "after" | "stated_reason" | "order_unknown";
        };
        /**
         * @description A code of the event’s type. It is text because CAMEO codes have leading zeros.
         * @example {
         *       "scheme": "cameo",
         *       "value": "046"
         *     }
         */
        EventCode: {
            /**
             * @description Catalogue of event types that the code is from: CAMEO or PLOVER.
             * @enum {string}
             */
            scheme: "cameo" | "plover";
            /** @description The code as text. CAMEO codes have two to four digits; PLOVER codes begin with an event type. */
            value: string;
        };
        /**
         * @description A code of the event’s type. It is text because CAMEO codes have leading zeros.
         * @example {
         *       "scheme": "cameo",
         *       "value": "046"
         *     }
         */
        EventCodeDraft: {
            /**
             * @description Catalogue of event types that the code is from: CAMEO or PLOVER.
             * @enum {string}
             */
            scheme: "cameo" | "plover";
            /** @description The code as text. CAMEO codes have two to four digits; PLOVER codes begin with an event type. */
            value: string;
        };
        /**
         * @description actual: it happened. hypothetical: it may never happen. future: it is still to come.
         * @enum {string}
         */
        EventContext: "actual" | "hypothetical" | "future";
        /** @description An event and, if it is a vote, the ballots on record. */
        EventDetail: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda: {
                /** @description Proposal on the agenda. */
                proposal: components["schemas"]["Ref"];
                /** @description What became of the proposal at the event; null if not recorded. */
                result: components["schemas"]["AgendaResult"] | null;
            }[];
            /** @description Recorded ballots of a vote; null for other events. */
            ballots: {
                /**
                 * Format: int32
                 * @description Number of recorded abstentions: ballots at the level neutral.
                 */
                abstain: number;
                /**
                 * Format: int32
                 * @description Number of recorded ballots at the level ambiguous.
                 */
                ambiguous: number;
                /** @description Official tally minus recorded ballots; negative if more are recorded. Null without a tally. */
                gap: {
                    /**
                     * Format: int32
                     * @description Official abstentions minus recorded ones.
                     */
                    abstain: number;
                    /**
                     * Format: int32
                     * @description Official votes against minus recorded ones.
                     */
                    no: number;
                    /**
                     * Format: int32
                     * @description Official votes in favour minus recorded ones.
                     */
                    yes: number;
                } | null;
                /**
                 * Format: int32
                 * @description Number of recorded ballots in opposition, with conditions or without.
                 */
                no: number;
                /**
                 * Format: int32
                 * @description Number of recorded ballots in support, with conditions or without.
                 */
                yes: number;
            } | null;
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code: components["schemas"]["EventCode"] | null;
            /** @description Meaning of the code in CAMEO’s words; null for other schemes. */
            codeName: string | null;
            /** @description Whether the event happened. Default: actual. */
            context: components["schemas"]["EventContext"];
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Dossier that the event belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Kind of event. */
            kind: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name: string;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome: string | null;
            /** @description Actors that took part, each with its role. */
            participants: {
                /** @description The participant. */
                actor: components["schemas"]["ActorRef"];
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the event in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Document that reports the event; null if none is recorded. */
            source: components["schemas"]["Ref"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally: components["schemas"]["Tally"] | null;
        };
        /** @description Something that happened or may happen: talks, a statement, an offer, a vote. As sent in a request. */
        EventDraft: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda?: {
                /** @description Proposal on the agenda. */
                proposal: string;
                /** @description What became of the proposal at the event; null if not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether the event happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description Dossier that the event belongs to. */
            dossier: string;
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Kind of event. */
            kind: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome?: string | null;
            /** @description Actors that took part, each with its role. */
            participants?: {
                /** @description The participant. */
                actor: string;
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Name of the event in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Document that reports the event; null if none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description How likely one actor holds an event to be. */
        EventExpectation: {
            /** @description Range in per cent: that of the ICD-203 term, or the percentage twice. */
            band: {
                /**
                 * Format: double
                 * @description Lower end of the range, in per cent.
                 */
                from: number;
                /**
                 * Format: double
                 * @description Upper end of the range, in per cent.
                 */
                to: number;
            };
            /** @description Last day on which the event can still fulfil the expectation; null if there is none. */
            by: components["schemas"]["UncertainDate"] | null;
            /**
             * @description With dates=possible, for one that may have been held on the day. Left out if that is certain.
             * @constant
             */
            certainty?: "possible";
            /** @description Actor that holds the expectation. */
            holder: components["schemas"]["ActorRef"];
            /** @description Id of the record. */
            id: string;
            /** @description ICD-203 term; null if a percentage was given instead. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent: number | null;
            /**
             * Format: double
             * @description Probability, 0 to 1: the percentage, or the middle of the band.
             */
            probability: number;
            /** @description What became of the expectation by the requested day. */
            resolution: components["schemas"]["Resolution"];
            /** @description Statements that support the expectation. */
            statements: components["schemas"]["Ref"][];
            /** @description When the holder came to expect it. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if no end is known. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description How likely actors hold one event to be. */
        EventExpectationsAnswer: {
            /** @description Expectations, the likeliest first. They have no meaningful mean. */
            data: components["schemas"]["EventExpectation"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /** @description Whether the event has happened, is hypothetical or is still to come. */
                context: components["schemas"]["EventContext"];
                /** @description The requested event. */
                event: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Date on which the event happened or is to happen; null if it has none. */
                occurredOn: components["schemas"]["CalendarDate"] | null;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of expectations.
                 */
                total: number;
            };
        };
        /** @description Every version of one record, oldest first. */
        EventHistory: {
            /** @description The versions of the event, oldest first. */
            data: components["schemas"]["Event"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description A page of the shifts that came after an event. */
        EventShiftsAnswer: {
            /** @description The shifts of this page, in order of the new level’s first day. */
            data: components["schemas"]["Shift"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /** @description The requested event. */
                event: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description Why no shift can follow it: it had not happened by the day asked, or was not public. Null if one can. */
                reason: string | null;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description What a stance in force rests on. */
        Evidence: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description Who attributes the level to the actor; null for its own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Whether another stance with the same first day differs. */
            contested: boolean;
            /**
             * Format: int32
             * @description Best grade of a statement behind the stance, 1 (best) to 6; null if none is graded.
             */
            credibility: number | null;
            /**
             * Format: int32
             * @description Number of documents behind the stance, copies included.
             */
            documents: number;
            /** @description Statements up to the requested day that deny, retract or contradict a statement that supports the stance. */
            doubts: components["schemas"]["Doubt"][];
            /** @description Whether the holder, or its representative, said it and is named; or it is a recorded vote. */
            firstHand: boolean;
            /**
             * Format: int32
             * @description Number of outlets behind the stance; copies and retellings count once.
             */
            independentSources: number;
            /** @description Whether the stance is a recorded vote, which needs no other evidence. */
            isVote: boolean;
            /** @description Level of the stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description Whether some statement’s chain has only named links, or it is a recorded vote. */
            named: boolean;
            /** @description Names of those outlets: of the actor, or else the publisher as written; for a vote, the event. */
            outlets: string[];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Best grade of a source behind the stance; null if ungraded. */
            reliability: components["schemas"]["SourceReliability"] | null;
            /** @description The stance that the evidence is for. */
            stance: components["schemas"]["StanceRef"];
            /**
             * Format: int32
             * @description Number of statements that support the stance; 0 for a vote without any.
             */
            statements: number;
            /** @description First day on which it was held, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor; null if it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description What the stances on a proposal rest on. */
        EvidenceAnswer: {
            /** @description A row for each stance in force, actor by actor. */
            data: components["schemas"]["Evidence"][];
            /** @description Actors whose level the request’s filters exclude. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of stances in force that another of the same first day contradicts.
                 */
                contested: number;
                /** @description Counts by directness, with include=directness: the stances in force. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of different documents behind these stances, copies included.
                 */
                documents: number;
                /**
                 * Format: int32
                 * @description Number of stances in force with doubts.
                 */
                doubted: number;
                /** @description Share of the stances in force that are first hand. */
                firstHand: components["schemas"]["Share"];
                /**
                 * Format: int32
                 * @description Number of outlets behind the stances in force; copies count once.
                 */
                independentSources: number;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of different statements behind the stances in force.
                 */
                statements: number;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Actors without a level that were not searched. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description Actors without a level, known to have said nothing. */
            silent: components["schemas"]["ActorRef"][];
            /** @description Stances that were retracted or corrected by the requested moment, with the reason. */
            withdrawn: components["schemas"]["WithdrawnStance"][];
        };
        /** @description How likely an actor holds an event to be. Unlike a stance, it does not say what anybody wants. */
        Expectation: {
            /** @description Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open. */
            by: components["schemas"]["UncertainDate"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Event that is expected, usually a hypothetical one. */
            event: components["schemas"]["Ref"];
            /** @description Actor that expects the event. */
            holder: components["schemas"]["ActorRef"];
            /** @description Permanent id of the record. */
            id: string;
            /** @description ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent: number | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Statements that support the expectation, at least one. */
            statements: components["schemas"]["Ref"][];
            /** @description When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        ExpectationAmendment: {
            /** @description Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description Event that is expected, usually a hypothetical one. */
            event?: string;
            /** @description Actor that expects the event. */
            holder?: string;
            /** @description ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent?: number | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Statements that support the expectation, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        ExpectationAnswer: {
            /** @description The expectation. */
            data: components["schemas"]["Expectation"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description How likely an actor holds an event to be. Unlike a stance, it does not say what anybody wants. As sent in a request. */
        ExpectationDraft: {
            /** @description Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description Event that is expected, usually a hypothetical one. */
            event: string;
            /** @description Actor that expects the event. */
            holder: string;
            /** @description ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent?: number | null;
            /** @description Statements that support the expectation, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, oldest first. */
        ExpectationHistory: {
            /** @description The versions of the expectation, oldest first. */
            data: components["schemas"]["Expectation"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
                 */
                total: number;
            };
        };
        /** @description How likely an actor considers an event. */
        ExpectationMark: {
            /** @description Range in per cent: that of the ICD-203 term, or the percentage twice. */
            band: {
                /**
                 * Format: double
                 * @description Lower end of the range, in per cent.
                 */
                from: number;
                /**
                 * Format: double
                 * @description Upper end of the range, in per cent.
                 */
                to: number;
            };
            /** @description The event that is expected. */
            event: components["schemas"]["Ref"];
            /** @description Id of the record. */
            id: string;
            /** @description ICD-203 term; null if a percentage was given instead. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent: number | null;
            /**
             * Format: double
             * @description Probability, 0 to 1: the percentage, or the middle of the band.
             */
            probability: number;
        };
        /** @description A page of records, in order of id. */
        ExpectationPage: {
            /** @description The expectations of this page, in order of id. */
            data: components["schemas"]["Expectation"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description How right one holder was. */
        ExpectationScore: {
            /**
             * Format: double
             * @description Mean of (p − outcome)², 0 to 1. Lower is better; always saying 50% gives 0.25. Null if `n` is 0.
             */
            brier: number | null;
            /** @description One entry per ICD-203 term used, least likely first. A percentage counts as the term of its band. */
            calibration: {
                /**
                 * Format: double
                 * @description Mean of the stated probabilities, 0 to 1.
                 */
                expected: number;
                /** @description ICD-203 term of this entry. */
                likelihood: components["schemas"]["Likelihood"];
                /**
                 * Format: int32
                 * @description Number of resolved expectations that used the term.
                 */
                n: number;
                /**
                 * Format: double
                 * @description Share of the events that occurred, 0 to 1.
                 */
                occurred: number;
            }[];
            /** @description The actor whose expectations are scored. */
            holder: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Number of expectations resolved by the requested day.
             */
            n: number;
            /**
             * Format: int32
             * @description Number of expectations not yet resolved.
             */
            open: number;
        };
        /** @description How right expectations were, holder by holder. */
        ExpectationScoresAnswer: {
            /** @description A row for each holder. */
            data: components["schemas"]["ExpectationScore"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description Figures over all expectations together, not a mean of the rows. */
                overall: {
                    /**
                     * Format: double
                     * @description Mean of (p − outcome)², 0 to 1. Lower is better; always saying 50% gives 0.25. Null if `n` is 0.
                     */
                    brier: number | null;
                    /** @description One entry per ICD-203 term used, least likely first. A percentage counts as the term of its band. */
                    calibration: {
                        /**
                         * Format: double
                         * @description Mean of the stated probabilities, 0 to 1.
                         */
                        expected: number;
                        /** @description ICD-203 term of this entry. */
                        likelihood: components["schemas"]["Likelihood"];
                        /**
                         * Format: int32
                         * @description Number of resolved expectations that used the term.
                         */
                        n: number;
                        /**
                         * Format: double
                         * @description Share of the events that occurred, 0 to 1.
                         */
                        occurred: number;
                    }[];
                    /**
                     * Format: int32
                     * @description Number of expectations resolved by the requested day.
                     */
                    n: number;
                    /**
                     * Format: int32
                     * @description Number of expectations not yet resolved.
                     */
                    open: number;
                };
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /** @description Actors, and the columns to add to them. */
        ExtendQuery: {
            /** @description Ids or slugs of the actors, at most 1,000. */
            ids: string[];
            /** @description Columns to add. */
            properties: {
                /** @description Scheme of a code, or one of slug, type, aliases and note. */
                id: string;
                /** @description How to fill the column. */
                settings?: {
                    /** @description Day on which codes are valid; today if left out or empty. */
                    on?: string;
                };
            }[];
        };
        /** @description Lowest and highest value of a figure over all rules. */
        FigureRange: {
            /**
             * Format: double
             * @description Highest value of the figure; null if no rule gives it.
             */
            high: number | null;
            /**
             * Format: double
             * @description Lowest value of the figure; null if no rule gives it.
             */
            low: number | null;
            /**
             * Format: int32
             * @description Number of rules that give the figure.
             */
            n: number;
            /** @description Why there is no figure; null if there is one. */
            reason: string | null;
        };
        /** @description A record that contains the words. */
        FoundRecord: {
            /** @description Id of the record. */
            id: string;
            /** @description Name of the record; null for a stance or coding, which have none. */
            name: string | null;
            /**
             * @description Noun of the record.
             * @enum {string}
             */
            noun: "dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance";
            /** @description Text around the matched words, each in « ». */
            passage: string;
            /**
             * Format: double
             * @description PostgreSQL’s ts_rank_cd: the closer the words are to each other, the higher. Matches by word stem come after all exact ones.
             */
            rank: number;
            /** @description Slug of the record; null if it has none. */
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
         * @description A code of the actor, with the days on which the actor had it.
         * @example {
         *       "scheme": "iso-3166-1-alpha-3",
         *       "value": "UKR",
         *       "validFrom": "1992",
         *       "validTo": null
         *     }
         */
        Identifier: {
            /** @description Coding scheme: iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, … */
            scheme: string;
            /** @description First day on which the actor had the code; null if open. */
            validFrom: components["schemas"]["CalendarDate"] | null;
            /** @description First day on which the actor no longer had the code; null if it still has it. */
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
            /** @description Coding scheme: iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, … */
            scheme: string;
            /** @description First day on which the actor had the code; null if open. */
            validFrom?: components["schemas"]["CalendarDate"] | null;
            /** @description First day on which the actor no longer had the code; null if it still has it. */
            validTo?: components["schemas"]["CalendarDate"] | null;
            /** @description The code, as the scheme writes it. */
            value: string;
        };
        /** @description The proposal from whose level an implied level follows. */
        ImpliedBy: {
            /** @description Permanent id: a prefix for the noun, and a number. */
            id: string;
            /** @description Name at the requested moment. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string | null;
            /** @description The stance that the level is taken from. */
            stance?: string;
        };
        /** @description A record that a line creates, changes or repeats. */
        ImportedRow: {
            /** @description Fields that change, if `outcome` is corrected. */
            changed: string[];
            /** @description Id of the existing record; null if it is new, or repeats an earlier line. */
            id: string | null;
            /**
             * Format: int32
             * @description Line number, from 1; in a JSON bundle, the number of the draft; 0 for the whole file.
             */
            line: number;
            /**
             * @description Noun of the record.
             * @enum {string}
             */
            noun: "dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance";
            /**
             * @description unchanged: the record, or an earlier line, says the same.
             * @enum {string}
             */
            outcome: "new" | "unchanged" | "corrected";
            /** @description Fields that identify the record: for a stance, actor, proposal, level and validFrom. */
            record: {
                /** @description Id or slug of the actor that the value was matched to; otherwise null. */
                actor: string | null;
                /** @description Name of the field. */
                field: string;
                /** @description Value in the file, cut to 200 characters. */
                value: string;
            }[];
        };
        /**
         * @description ndjson: a draft per line. bundle: drafts as one JSON value. stances-csv: a table of stances. unga: roll calls of the UN General Assembly (Voeten). popolo: persons, organizations, memberships and votes. dna: files of the Discourse Network Analyzer. table: any table, by a mapping.
         * @enum {string}
         */
        ImportFormat: "ndjson" | "bundle" | "stances-csv" | "unga" | "popolo" | "dna" | "table";
        /** @description A requested import, with its state. */
        ImportJob: {
            /** @description When the import was requested. */
            createdAt: components["schemas"]["Instant"];
            /** @description Whether the import only checks the files and writes nothing. */
            dryRun: boolean;
            /** @description When the import ended, whether it succeeded or not; null before that. */
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Why the import did not finish; null if it did, or is still going on. */
            fault: string | null;
            /** @description Files of the import, in the order in which they arrived. */
            files: {
                /**
                 * Format: int64
                 * @description Size of the file in bytes.
                 */
                bytes: number;
                /** @description Whether the file is still stored, so that it can be run again. */
                kept: boolean;
                /** @description Name of the file. */
                name: string;
                /** @description SHA-256 of the file, in hexadecimal digits. */
                sha256: string;
            }[];
            /** @description Format of the files. */
            format: string;
            /** @description Id of the import. */
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
            /** @description Origin of the records: a later import of the same origin updates them. */
            origin: string;
            /** @description How much has been read; null until reading has begun. */
            progress: {
                /**
                 * Format: int64
                 * @description Number of bytes read in this phase.
                 */
                bytes: number;
                /**
                 * Format: int64
                 * @description Number of bytes in all files.
                 */
                ofBytes: number;
                /**
                 * @description checking: reads everything and writes nothing. writing: reads everything again and writes it.
                 * @enum {string}
                 */
                phase: "checking" | "writing";
                /**
                 * Format: int32
                 * @description Number of records read in this phase.
                 */
                records: number;
                /**
                 * Format: int32
                 * @description Number of records in all; null until known.
                 */
                total: number | null;
            } | null;
            /** @description Reason given for the import, kept with each revision; null if none was given. */
            reason: string | null;
            /** @description Outcome of the import; null until there is anything to report. */
            report: components["schemas"]["ImportReport"] | null;
            /** @description When the import began to run; null before that. */
            startedAt: components["schemas"]["Instant"] | null;
            /** @description State of the import. */
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
            /** @description Number of imports. */
            meta: {
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /**
                 * Format: int32
                 * @description Number of imports, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description The result of an import or of a dry run. */
        ImportReport: {
            /**
             * Format: int32
             * @description Stances and expectations that begin after all that they rest on.
             */
            beginsLater?: number;
            /** @description The same counts for each noun in the file. */
            byNoun: {
                [key: string]: {
                    /**
                     * Format: int32
                     * @description Number of existing records that were amended or corrected.
                     */
                    corrected: number;
                    /**
                     * Format: int32
                     * @description Number of records that did not exist before.
                     */
                    new: number;
                    /**
                     * Format: int32
                     * @description Number of records that existed with the same content.
                     */
                    unchanged: number;
                };
            };
            /**
             * Format: int32
             * @description Number of existing records that were amended or corrected.
             */
            corrected: number;
            /**
             * Format: int32
             * @description Repetitions of an earlier record or line, imported like any other.
             */
            duplicates?: number;
            /**
             * Format: int32
             * @description Stances at an implied level that do not say what implies it.
             */
            impliedByMissing?: number;
            /**
             * Format: int32
             * @description Stances, memberships and expectations that hold on no certain day.
             */
            neverCertain?: number;
            /**
             * Format: int32
             * @description Number of records that did not exist before.
             */
            new: number;
            /**
             * Format: int32
             * @description Ballots for a group that the voter does not represent.
             */
            notRepresented?: number;
            /**
             * Format: int32
             * @description Number of records read, including refused ones.
             */
            read: number;
            /** @description Why lines were refused: the first `reasonsShown`. */
            reasons: components["schemas"]["RefusedLine"][];
            /**
             * Format: int32
             * @description Number of reasons listed, at most 1,000.
             */
            reasonsShown: number;
            /**
             * Format: int32
             * @description Number of reasons in all; a line can have several.
             */
            reasonsTotal: number;
            /**
             * Format: int32
             * @description Number of records and lines that were not imported.
             */
            refused: number;
            /** @description Numbers of the revisions that were written. */
            revisions: number[];
            /** @description The first 500 records, in the order of their lines. Left out in lists of imports. */
            rows?: components["schemas"]["ImportedRow"][];
            /**
             * Format: int32
             * @description Ballots beside an earlier one of their voter in the same vote.
             */
            secondBallots?: number;
            /**
             * Format: int32
             * @description Number of records that existed with the same content.
             */
            unchanged: number;
            /** @description The first 1,000 of each kind, by line. Left out in lists of imports. */
            warnings?: components["schemas"]["ImportWarning"][];
        };
        /**
         * @description waiting: for more files. queued. running. done. failed: nothing more is written. stopped: on request. interrupted: the server ended; it can be run again.
         * @enum {string}
         */
        ImportState: "waiting" | "queued" | "running" | "done" | "failed" | "stopped" | "interrupted";
        /** @description A line that is imported, and may not say what was meant. */
        ImportWarning: {
            /**
             * @description repeated: an earlier record says the same. Any other: see `detail`.
             * @enum {string}
             */
            code: "repeated" | "second_ballot" | "never_certain" | "begins_later" | "implied_by_missing" | "not_represented";
            /** @description What the warning is about, in words. */
            detail: string;
            /** @description Id of the first such record; null if it is not written yet, and with a warning of the record alone. */
            first: string | null;
            /**
             * Format: int32
             * @description Line of the first record; null if it was on record before.
             */
            firstLine: number | null;
            /** @description Id of the record that was written; null in a dry run. */
            id: string | null;
            /**
             * Format: int32
             * @description Line number, from 1; in a JSON bundle, the number of the draft; 0 for the whole file.
             */
            line: number;
        };
        /** @description Two proposals that exclude each other. */
        IncompatiblePair: {
            /** @description The parties that support both proposals. */
            both: {
                /** @description Party that supports both. */
                actor: components["schemas"]["ActorRef"];
                /** @description The party’s stance on `one`. */
                one: components["schemas"]["PartyStance"];
                /** @description The party’s stance on `other`. */
                other: components["schemas"]["PartyStance"];
            }[];
            /** @description One proposal of the pair. */
            one: components["schemas"]["Ref"];
            /** @description The other proposal of the pair. */
            other: components["schemas"]["Ref"];
            /** @description Whether no party opposes either: one can be agreed on, but not both. */
            unopposed: boolean;
        };
        /**
         * Format: date-time
         * @description An instant in RFC 3339, with an offset.
         * @example 2025-05-17T09:00:00.000Z
         */
        Instant: string;
        /** @description Krippendorff’s alpha on one metric. */
        KrippendorffAlpha: {
            /**
             * Format: double
             * @description Alpha: 1 is perfect agreement, 0 is as by chance, below 0 is worse than chance. Null, never 0, if it is undefined.
             */
            alpha: number | null;
            /**
             * Format: int32
             * @description Number of codings of the `n` units.
             */
            codings: number;
            /**
             * Format: int32
             * @description Number of units (statement × actor) that two or more coders coded.
             */
            n: number;
            /** @description Why there is no figure; null if there is one. */
            reason: string | null;
        };
        /**
         * @description Name of a record in a language.
         * @example {
         *       "lang": "uk",
         *       "name": "Україна"
         *     }
         */
        LanguageName: {
            /** @description Language as a BCP 47 tag, such as uk or zh-Hant. */
            lang: string;
            /** @description The name in that language. */
            name: string;
        };
        /** @description What the state of a leaf rests on, at the requested moment. */
        LeafEvidence: {
            /** @description Judgement of the leaf’s words; null for other kinds of leaf, or if nobody has judged. */
            assessment: components["schemas"]["Assessment"] | null;
            /** @description Why the leaf has this state, in words. */
            because: string;
            /** @description When the leaf changes its state by the calendar; null for other kinds of leaf. */
            day: {
                /**
                 * Format: int32
                 * @description Days from the requested day to `turnsOn`; 0 or less if it has come.
                 */
                inDays: number;
                /** @description The day on which the leaf changes its state; null if that is after the year 9999. */
                turnsOn: components["schemas"]["Day"] | null;
            } | null;
            /** @description The event that the leaf waits for; null for other kinds of leaf, or if the event is not on record. */
            event: {
                /** @description Whether the event has happened, is hypothetical or is still to come. */
                context: components["schemas"]["EventContext"];
                /** @description Permanent id: a prefix for the noun, and a number. */
                id: string;
                /** @description Name at the requested moment. */
                name: string;
                /** @description Date on which the event happened or is to happen; null if it has none. */
                occurredOn: components["schemas"]["CalendarDate"] | null;
                /** @description Name of the record in URLs, which never changes; null if it has none. */
                slug: string | null;
            } | null;
            /** @description Position that the leaf tests; null if it tests none or there is none. */
            position: {
                /** @description Whether another stance with the same first day is at a different level. */
                contested: boolean;
                /** @description Level of the position. */
                level: components["schemas"]["StanceLevel"];
                /** @description First day of the level. */
                since: components["schemas"]["UncertainDate"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
                /** @description Representative who spoke for the actor, or whom the claim is about; null if there is none. */
                via: components["schemas"]["ActorRef"] | null;
            } | null;
        };
        /** @description A level that a rule changes or leaves out. */
        LevelChange: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description Level under the request’s own rules; null if there is none. */
            from: components["schemas"]["StanceLevel"] | null;
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Stance that decides under the request’s own rules; null if none does. */
            stance: components["schemas"]["StanceRef"] | null;
            /** @description Level under this rule; null if it leaves none, `neutral` if an ambiguous level counts as that. */
            to: components["schemas"]["StanceLevel"] | null;
            /** @description Stance that decides under this rule, with include=directness. */
            toStance?: components["schemas"]["StanceRef"];
        };
        /** @description Number of entries at each level. */
        LevelCounts: {
            /**
             * Format: int32
             * @description Number at ambiguous, which is off the scale.
             */
            ambiguous: number;
            /**
             * Format: int32
             * @description Number at conditional_opposition: oppose unless conditions are met.
             */
            conditional_opposition: number;
            /**
             * Format: int32
             * @description Number at conditional_support: support on conditions.
             */
            conditional_support: number;
            /**
             * Format: int32
             * @description Number at neutral, by declaration or abstention.
             */
            neutral: number;
            /**
             * Format: int32
             * @description Number at oppose: oppose without conditions.
             */
            oppose: number;
            /**
             * Format: int32
             * @description Number at support: support without conditions.
             */
            support: number;
        };
        /**
         * @description A likelihood in ICD-203 terms.
         * @enum {string}
         */
        Likelihood: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even_chance" | "likely" | "very_likely" | "almost_certain";
        /** @description The versions of a proposal, step by step. */
        LineageAnswer: {
            /** @description A row for each step from one version to the next, oldest first. */
            data: components["schemas"]["VersionStep"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
                /** @description All versions, oldest first, including this proposal. */
                versions: components["schemas"]["Ref"][];
            };
        };
        /** @description A link of an attribution chain. */
        Link: {
            /** @description Actor that the link is; null if it is not an actor in the ledger. */
            actor: components["schemas"]["ActorRef"] | null;
            /** @description Capacity in which the link speaks; if null or left out, official. In a personal capacity it speaks for nobody else. */
            capacity: components["schemas"]["Capacity"] | null;
            /** @description Who the link is if it is not an actor in the ledger, such as unnamed sources; otherwise null. */
            description: string | null;
            /** @description How the link expresses the view or passes it on. */
            mode: components["schemas"]["LinkMode"];
            /** @description Whether the source gives the link’s name. */
            named: boolean;
            /** @description Actor for which alone the link says that it speaks, which may be itself; if null or left out, whomever it represents. */
            onBehalfOf: components["schemas"]["ActorRef"] | null;
        };
        /** @description A link of an attribution chain: either an actor or a description. */
        LinkDraft: {
            /** @description Actor that the link is; null if it is not an actor in the ledger. */
            actor?: string | null;
            /** @description Capacity in which the link speaks; if null or left out, official. In a personal capacity it speaks for nobody else. */
            capacity?: components["schemas"]["Capacity"] | null;
            /** @description Who the link is if it is not an actor in the ledger, such as unnamed sources; otherwise null. */
            description?: string | null;
            /** @description How the link expresses the view or passes it on. */
            mode: components["schemas"]["LinkMode"];
            /** @description Whether the source gives the link’s name. */
            named: boolean;
            /** @description Actor for which alone the link says that it speaks, which may be itself; if null or left out, whomever it represents. */
            onBehalfOf?: string | null;
        };
        /**
         * @description said: said it in public. told: told somebody, such as a reporter. reported: passes on what others say. believes: believes it is so. expects: expects it to happen. denied: says that it is not so.
         * @enum {string}
         */
        LinkMode: "said" | "told" | "reported" | "believes" | "expects" | "denied";
        /** @description URLs of pages, relative to the server. */
        Links: {
            /** @description URL of the next page; null on the last page. */
            next: string | null;
            /** @description URL of this page, at the revision at which it was read. */
            self: string;
        };
        /** @description One condition of a stance in force. */
        ListedCondition: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description Address of the condition: stance and index, as in stn_7/0. */
            address: string;
            /** @description Who attributes the level to the actor; null for its own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Whether another stance with the same first day differs. */
            contested: boolean;
            /** @description Leaves of the condition’s tree, each with its state. */
            leaves: components["schemas"]["ConditionLeaf"][];
            /**
             * Format: int32
             * @description Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first 500.
             */
            leftOut?: number;
            /** @description Level of the stance that the condition belongs to. */
            level: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description What the conditions make of the stance; null if it takes no side. */
            standing: components["schemas"]["Standing"] | null;
            /** @description Whether the condition is met at the requested moment. */
            state: components["schemas"]["Truth"];
            /** @description Condition in words. */
            text: string;
            /** @description Kind of condition. */
            type: components["schemas"]["ConditionType"];
            /** @description First day on which it was held, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor; null if it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description Positions of actors on proposals, as rows and as a grid. */
        MatrixAnswer: {
            /** @description Tidy rows, one for each cell, proposal by proposal. */
            data: components["schemas"]["MatrixCell"][];
            /** @description The same levels as a grid. */
            grid: {
                /** @description Actors of the grid’s columns. */
                actors: components["schemas"]["ActorRef"][];
                /** @description Levels, with a row per proposal and a column per actor. */
                levels: (components["schemas"]["StanceLevel"] | null)[][];
                /** @description Proposals of the grid’s rows. */
                proposals: components["schemas"]["StagedProposal"][];
            };
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * @description Certainty of all rows. With dates=possible, each row has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Number of rows with a level, by how directly it follows. */
                directness: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of rows with absence `left_out`.
                 */
                leftOut: number;
                /** @description Number of rows at each level, in the actors’ own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Number of rows with absence `not_coded`.
                 */
                notCoded: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows with absence `silent`.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Number of rows.
                 */
                total: number;
            };
        };
        /** @description An actor’s position on a proposal. Empty fields are left out. */
        MatrixCell: {
            /** @description Why there is no level, if there is none. */
            absence?: components["schemas"]["Absence"];
            /** @description Actor of the cell; `grid.actors` has its name. */
            actor: components["schemas"]["RowActor"];
            /**
             * Format: int32
             * @description Number of others who say what the actor’s level is. Left out if 0.
             */
            attributed?: number;
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description What others say the level is; of tidy rows with include=marks. */
            claims?: {
                /**
                 * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Who makes the claim; null for the actor’s own voice. */
                claimant: components["schemas"]["Claimant"];
                /** @description Statements against those behind the claim, with include=statements or marks. */
                doubts?: components["schemas"]["Doubt"][];
                /** @description Level of the actor on the proposal. */
                level: components["schemas"]["StanceLevel"];
                /** @description The stance that the level is taken from. */
                stance: components["schemas"]["StanceRef"];
            }[];
            /** @description Conditions of the stance; of tidy rows with include=marks. */
            conditions?: components["schemas"]["Condition"][];
            /** @description Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Whether stances with the same first day disagree; `candidates` lists them. Left out if not. */
            contested?: boolean;
            /** @description Statements, up to the requested day, against those behind the level; of tidy rows with include=marks. */
            doubts?: components["schemas"]["Doubt"][];
            /** @description Open expectations of the actor, of events with the proposal on the agenda; of tidy rows with include=marks. */
            expectations?: components["schemas"]["ExpectationMark"][];
            /**
             * Format: int32
             * @description Number of outlets behind the level; copies and retellings of one report count once. Left out for a ballot alone, where it is 1.
             */
            independentSources?: number;
            /** @description Level in the actor’s own voice. Null means no level, which is not neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description Proposal of the cell; `grid.proposals` has its name. */
            proposal: components["schemas"]["RowProposal"];
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description Stage of the proposal, unless it is open; also beside its name. */
            stage?: components["schemas"]["Stage"];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceRef"];
            /** @description First day on which the level no longer held. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). Shown with include=all or fields, and in tables. */
            voice?: components["schemas"]["Voice"];
        };
        /** @description Where one member of the group stands. */
        MemberPosition: {
            /** @description Member of the group. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description The member’s level; null if it has none. */
            level: components["schemas"]["StanceLevel"] | null;
            /**
             * @description With dates=possible, for one that may have been a member on the day. Left out if that is certain.
             * @constant
             */
            membership?: "possible";
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceRef"];
        };
        /** @description A group’s members on that day, shown beside its official line and never instead of it. */
        Members: {
            /** @description Claims of members about others, if any. */
            claims?: components["schemas"]["ClaimsAbout"][];
            /**
             * Format: int32
             * @description Number of members of the group on the requested day.
             */
            count: number;
            /** @description Number of members’ levels, by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description Actors whose level the request’s filters exclude. */
            leftOut: components["schemas"]["ActorRef"][];
            /** @description Number of members at each level. */
            levels: components["schemas"]["LevelCounts"];
            /** @description Actors without a level that were not searched. */
            notCoded: components["schemas"]["ActorRef"][];
            /** @description Each member’s position, with include=members. */
            positions?: components["schemas"]["MemberPosition"][];
            /** @description Actors without a level, known to have said nothing. */
            silent: components["schemas"]["ActorRef"][];
            /** @description How united the members are. */
            unity: components["schemas"]["Unity"];
        };
        /** @description An actor’s membership in a group over time, or its right to speak for the group (Popolo). */
        Membership: {
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Actor that is the group. */
            group: components["schemas"]["ActorRef"];
            /** @description Permanent id of the record. */
            id: string;
            /** @description Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold. */
            isMember: boolean | null;
            /** @description Actor that belongs to the group or speaks for it. */
            member: components["schemas"]["ActorRef"];
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Whether what the member says counts as said by the group itself. */
            represents: boolean;
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Role of the member in the group, such as chair; null if not recorded. */
            role: string | null;
            /** @description First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom: components["schemas"]["UncertainDate"] | null;
            /** @description First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        MembershipAmendment: {
            /** @description Actor that is the group. */
            group?: string;
            /** @description Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold. */
            isMember?: boolean | null;
            /** @description Actor that belongs to the group or speaks for it. */
            member?: string;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Whether what the member says counts as said by the group itself. */
            represents?: boolean | null;
            /** @description Role of the member in the group, such as chair; null if not recorded. */
            role?: string | null;
            /** @description First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        MembershipAnswer: {
            /** @description The membership. */
            data: components["schemas"]["Membership"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description An actor’s membership in a group over time, or its right to speak for the group (Popolo). As sent in a request. */
        MembershipDraft: {
            /** @description Actor that is the group. */
            group: string;
            /** @description Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold. */
            isMember?: boolean | null;
            /** @description Actor that belongs to the group or speaks for it. */
            member: string;
            /** @description Whether what the member says counts as said by the group itself. */
            represents?: boolean | null;
            /** @description Role of the member in the group, such as chair; null if not recorded. */
            role?: string | null;
            /** @description First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, oldest first. */
        MembershipHistory: {
            /** @description The versions of the membership, oldest first. */
            data: components["schemas"]["Membership"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
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
                 * @description Figure that the method gives for the input; null if it gives none.
                 */
                figure: number | null;
                /** @description The case in words. */
                given: string;
                /** @description Input of the case, as data. */
                input: unknown;
            }[];
            /** @description How the figures are computed. */
            formula: string;
            /** @description What the figures do not tell. */
            limits: string[];
            /** @description Name of the method, as used in its URL. */
            name: string;
            /** @description What each parameter does, keyed by its name. */
            parameters: {
                [key: string]: string;
            };
            /** @description Publications that define the method. */
            sources: string[];
            /** @description Display name of the method. */
            title: string;
            /** @description Version of the method; every change makes a new one. */
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
            /** @description Number of methods. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of methods.
                 */
                total: number;
            };
        };
        /** @description An id with its display name. */
        Named: {
            /** @description Id of the actor, property or type. */
            id: string;
            /** @description Display name. */
            name: string;
        };
        /** @description Discourse networks: their ties, nodes and totals. */
        NetworkAnswer: {
            /** @description The ties of all networks. */
            data: components["schemas"]["NetworkTie"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Totals of each network, one for each window with statements. */
            networks: components["schemas"]["NetworkSummary"][];
            /** @description The nodes of all networks, with their centralities. */
            nodes: components["schemas"]["NetworkNode"][];
        };
        /** @description An actor or a proposal in a network, with its centralities. */
        NetworkNode: {
            /**
             * Format: double
             * @description Share of shortest paths, counted in ties, that pass through the node. Null if not computed.
             */
            betweenness: number | null;
            /**
             * Format: int32
             * @description Number of the node’s Louvain community; community 1 has the first node. Null if not computed.
             */
            community: number | null;
            /**
             * Format: int32
             * @description Number of the node’s ties with a weight above 0.
             */
            degree: number;
            /**
             * Format: double
             * @description Eigenvector centrality by weight; all nodes’ squares add up to 1. Null if not computed.
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
             * @description Number of counted statements by the actor, or on the proposal.
             */
            statements: number;
            /**
             * Format: double
             * @description Total weight of the node’s ties with a weight above 0.
             */
            strength: number;
            /** @description The year or month; null with window=all. */
            window: string | null;
        };
        /** @description One network as a whole. */
        NetworkSummary: {
            /**
             * Format: int32
             * @description Number of communities; null if not computed.
             */
            communities: number | null;
            /**
             * Format: double
             * @description Modularity of the communities; null if there are none.
             */
            modularity: number | null;
            /**
             * Format: int32
             * @description Number of nodes.
             */
            nodes: number;
            /** @description Why a measure is missing; null if none is. */
            reason: string | null;
            /**
             * Format: int32
             * @description Number of statements counted, without duplicates.
             */
            statements: number;
            /**
             * Format: int32
             * @description Number of ties.
             */
            ties: number;
            /**
             * Format: double
             * @description Total weight of all ties. A matrix of actors by actors has each tie twice.
             */
            weight: number;
            /** @description The year or month; null with window=all. */
            window: string | null;
        };
        /** @description Two nodes that are tied, and how strongly. */
        NetworkTie: {
            /** @description Counts by directness, with include=directness: the `n` proposals, each by the least direct statement counted on it; with ties=proposals, the statements. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Number of proposals that both spoke on; with ties=proposals, of statements.
             */
            n: number;
            /** @description First node of the tie, always an actor. */
            source: components["schemas"]["Ref"];
            /** @description Second node of the tie: an actor; with ties=proposals, a proposal. */
            target: components["schemas"]["Ref"];
            /**
             * Format: double
             * @description The weight of the tie under the chosen aggregation and normalisation; with subtract, negative if conflict or opposition outweighs agreement or support.
             */
            weight: number;
            /** @description The year or month; null with window=all. */
            window: string | null;
        };
        /** @description A state, person, organization or other body that can hold or report positions. As sent in a revision. */
        NewActor: {
            /** @description Other names and spellings by which the actor is found, such as Kiev for Kyiv. */
            aliases?: string[] | null;
            /** @description Codes of the actor in other catalogues, with the days they held. */
            identifiers?: components["schemas"]["IdentifierDraft"][] | null;
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "actor";
            /** @description Name of the actor in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Kind of actor. */
            type: components["schemas"]["ActorType"];
        };
        /** @description One coder’s reading of one statement: the level of an actor on a proposal. It changes no position, but shows how far coders agree. As sent in a revision. */
        NewCoding: {
            /** @description The actor whose level was read. */
            actor: string;
            /** @description What makes the level ambiguous; null for other levels. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Name or initials of the coder, always the same for the same person. */
            coder: string;
            /** @description How directly the level is stated; null if the coder did not record it. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Level that the coder read in the statement. */
            level: components["schemas"]["StanceLevel"];
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always coding. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coding";
            /** @description The proposal that the level is on. */
            proposal: string;
            /** @description Whether the coding is independent or settles a disagreement. Default: independent. */
            role?: components["schemas"]["CodingRole"] | null;
            /** @description The statement that was read. */
            statement: string;
        };
        /** @description A record of a search: whose statements were searched, on which proposals, in which sources, over which days. An actor counts as silent only if it was covered. As sent in a revision. */
        NewCoverage: {
            /** @description Actors whose statements were searched. Empty: every party of the dossier. */
            actors?: string[] | null;
            /** @description Name or initials of who searched, always the same for the same person. */
            coder: string;
            /** @description Body of documents that was searched, such as an archive; null if only sources were. */
            corpus?: string | null;
            /** @description First day covered. A month or a year counts from its last day. */
            coveredFrom: components["schemas"]["CalendarDate"];
            /** @description Last day covered, inclusive. A month or a year counts up to its first day. */
            coveredTo: components["schemas"]["CalendarDate"];
            /** @description The dossier that the search was for. */
            dossier: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always coverage. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "coverage";
            /** @description Proposals that were searched for. Empty: every proposal of the dossier. */
            proposals?: string[] | null;
            /** @description How the corpus was searched; null if not recorded. */
            query?: string | null;
            /** @description When the search was made; null if not recorded. */
            searchedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Sources that were searched. Give these, a corpus, or both. */
            sources?: string[] | null;
        };
        /** @description A negotiation or dispute that is followed. As sent in a revision. */
        NewDossier: {
            /** @description Name to display. */
            name: string;
            /**
             * @description Noun of the draft: always dossier. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "dossier";
            /** @description Actors that every answer lists, even if they are silent. */
            parties?: string[] | null;
            /** @description Name of the dossier in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description What the dossier is about, in a few sentences; null if not written. */
            summary?: string | null;
            /** @description Tags for selecting dossiers. */
            tags?: string[] | null;
        };
        /** @description Something that happened or may happen: talks, a statement, an offer, a vote. As sent in a revision. */
        NewEvent: {
            /** @description Proposals that the event dealt with, and what became of each. */
            agenda?: {
                /** @description Proposal on the agenda. */
                proposal: string;
                /** @description What became of the proposal at the event; null if not recorded. */
                result?: components["schemas"]["AgendaResult"] | null;
            }[] | null;
            /** @description Type of the event in a catalogue of event types; null if not coded. */
            code?: components["schemas"]["EventCodeDraft"] | null;
            /** @description Whether the event happened. Default: actual. */
            context?: components["schemas"]["EventContext"] | null;
            /** @description Dossier that the event belongs to. */
            dossier: string;
            /** @description Last day of the event, inclusive; null if it lasted one day or its end is not known. */
            endedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Kind of event. */
            kind: components["schemas"]["EventKind"];
            /** @description Name to display. */
            name: string;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "event";
            /** @description Date on which the event began. Required for an actual event; null if another kind has none. */
            occurredOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Outcome of the event, in words; null if not written. */
            outcome?: string | null;
            /** @description Actors that took part, each with its role. */
            participants?: {
                /** @description The participant. */
                actor: string;
                /** @description Role of the participant. */
                role: components["schemas"]["ParticipantRole"];
            }[] | null;
            /** @description Name of the event in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Document that reports the event; null if none is recorded. */
            source?: components["schemas"]["SourceOrDraft"] | null;
            /** @description Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots. */
            tally?: components["schemas"]["TallyDraft"] | null;
        };
        /** @description How likely an actor holds an event to be. Unlike a stance, it does not say what anybody wants. As sent in a revision. */
        NewExpectation: {
            /** @description Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open. */
            by?: components["schemas"]["UncertainDate"] | null;
            /** @description Event that is expected, usually a hypothetical one. */
            event: string;
            /** @description Actor that expects the event. */
            holder: string;
            /** @description ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always expectation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "expectation";
            /**
             * Format: int32
             * @description Probability that the holder stated, 0 to 100; null if it used a term.
             */
            percent?: number | null;
            /** @description Statements that support the expectation, at least one. */
            statements?: string[] | null;
            /** @description When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description An actor’s membership in a group over time, or its right to speak for the group (Popolo). As sent in a revision. */
        NewMembership: {
            /** @description Actor that is the group. */
            group: string;
            /** @description Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold. */
            isMember?: boolean | null;
            /** @description Actor that belongs to the group or speaks for it. */
            member: string;
            /**
             * @description Noun of the draft: always membership. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "membership";
            /** @description Whether what the member says counts as said by the group itself. */
            represents?: boolean | null;
            /** @description Role of the member in the group, such as chair; null if not recorded. */
            role?: string | null;
            /** @description First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day. */
            validFrom?: components["schemas"]["UncertainDate"] | null;
            /** @description First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Something that actors can support or oppose (Popolo: motion). As sent in a revision. */
        NewProposal: {
            /** @description Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Dossier that the proposal belongs to. */
            dossier: string;
            /** @description Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: components["schemas"]["Slug"];
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /**
             * @description Noun of the draft: always proposal. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "proposal";
            /** @description Structured terms by name, such as a duration (ISO 8601); empty if there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description How this proposal relates to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description How this proposal relates to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Name of the proposal in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Actors that put the proposal forward. */
            sponsors?: string[] | null;
            /** @description Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Tags for selecting proposals, across dossiers. */
            tags?: string[] | null;
            /** @description Wording of the proposal; null if not kept. */
            text?: string | null;
        };
        /** @description A named state of the record, for citing: `knownAt=2026.1` means the revision that it stands for. As sent in a revision. */
        NewRelease: {
            /** @description Authors to cite, in order. */
            creators?: string[] | null;
            /** @description DOI of a deposited copy of the release. */
            doi?: string | null;
            /** @description Dossier that the release contains; if left out, the whole record. */
            dossier?: string | null;
            /**
             * Format: int32
             * @description Revision that the release stands for; if left out, the one that records the release.
             */
            knownAt?: number | null;
            /** @description License as an SPDX identifier or a URL. */
            license?: string | null;
            /** @description Title under which the release is cited. */
            name: string;
            /**
             * @description Noun of the draft: always release. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "release";
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What the release contains, and how it was made. */
            summary?: string | null;
        };
        /** @description A document, such as an article or a transcript. As sent in a revision. */
        NewSource: {
            /** @description When the document was read at its URL; null if not recorded. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description URL of a permanent copy, such as one in a web archive; null if there is none. */
            archivedUrl?: string | null;
            /** @description Source that this one reprints or retells; copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Language of the document as a BCP 47 tag, such as uk; null if not recorded. */
            language?: string | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "source";
            /** @description Date of publication; null if not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Name of the publisher, as written. */
            publisher: string;
            /** @description The publisher as an actor; null if it is not one. */
            publisherActor?: string | null;
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description Reliability grade of the source; null if not graded. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept. */
            text?: string | null;
            /** @description Title of the document, as printed. */
            title: string;
            /** @description URL of the document; null if it is not on the web. */
            url?: string | null;
        };
        /** @description A stance of one actor, or the same stance of several. */
        NewStance: {
            /** @description Id or slug of an actor. */
            actor?: string;
            /** @description In place of `actor`: all actors that hold the stance. They share its statements, which are named by slug or id. */
            actors?: string[];
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Conditions that the stance depends on; empty if there are none. At most 500 tests in all conditions together, including those that combine others; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record. */
            event?: string | null;
            /** @description For an implied level, the other proposal from whose level it follows; otherwise null. */
            impliedBy?: string | null;
            /** @description Level of the stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely the level is to be right, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always stance. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "stance";
            /** @description For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own. */
            onBehalfOf?: string | null;
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Proposal that the stance is on. */
            proposal: string;
            /** @description Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null. */
            rationale?: string | null;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number | null;
            /** @description Statements that support the stance: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description An utterance or report within a source. As sent in a revision. */
        NewStatement: {
            /** @description Attribution chain from the source to the holder of the view; the last link gives the voice. */
            chain: components["schemas"]["LinkDraft"][];
            /** @description Event that the statement was made at or is about; null if there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.
             */
            informationCredibility?: number | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /**
             * @description Noun of the draft: always statement. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            noun: "statement";
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null if only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description How this statement relates to others. */
            relations?: {
                /** @description For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description How this statement relates to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description Signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description Document that contains the statement. */
            source: components["schemas"]["SourceOrDraft"];
            /** @description Date on which it was said; null if not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description A party whose stances on a package and on a provision of it conflict. */
        PackageConflict: {
            /** @description The party whose stances conflict. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description supports_package_opposes_provision and opposes_package_supports_provision: the party’s two stances are on opposite sides. no_level_on_package_opposes_provision: it opposes the provision and has no level on the package. Opposition on conditions counts unless the conditions are met.
             * @enum {string}
             */
            kind: "supports_package_opposes_provision" | "opposes_package_supports_provision" | "no_level_on_package_opposes_provision";
            /** @description The package of the proposals in conflict. */
            package: components["schemas"]["Ref"];
            /** @description The party’s level on the package; null if it has none. */
            packageLevel: components["schemas"]["StanceLevel"] | null;
            /** @description The party’s stance on the package; null if it has none. */
            packageStance: components["schemas"]["StanceRef"] | null;
            /** @description The provision of the package. */
            provision: components["schemas"]["Ref"];
            /** @description The party’s level on the provision. */
            provisionLevel: components["schemas"]["StanceLevel"];
            /** @description The party’s stance on the provision. */
            provisionStance: components["schemas"]["StanceRef"];
        };
        /** @description Number of records, and the moment at which they were read. */
        PageMeta: {
            /** @description Requested day of valid time. */
            asOf: string;
            /**
             * Format: int32
             * @description Number of the requested revision.
             */
            knownAt: number;
            /**
             * Format: int32
             * @description Maximum number of records on a page.
             */
            limit: number;
            /** @description When the requested revision was written; null if the ledger is empty. */
            recordedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description Number of matching records, over all pages.
             */
            total: number;
        };
        /**
         * @description party: takes part in its own interest. mediator: mediates between the parties. host: hosts the event. observer: attends only. head_of_delegation: leads the delegation of a party.
         * @enum {string}
         */
        ParticipantRole: "party" | "mediator" | "host" | "observer" | "head_of_delegation";
        /** @description Where a party stands on a proposal. */
        PartyStance: {
            /** @description Party that holds the stance. */
            actor: components["schemas"]["ActorRef"];
            /** @description Whether another stance with the same first day differs. */
            contested: boolean;
            /** @description Level of the party. */
            level: components["schemas"]["StanceLevel"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description What the conditions make of the stance; null without conditions. */
            standing: components["schemas"]["Standing"] | null;
        };
        /** @description Polarisation by proposal or tag. */
        PolarisationAnswer: {
            /** @description A row for each proposal or tag in each window. */
            data: components["schemas"]["PolarisationRow"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
                /**
                 * Format: int32
                 * @description Number of proposals without a row: no selected actor had a level.
                 */
                unspoken: number;
            };
        };
        /** @description How far actors are split on a proposal, or on those of a tag. */
        PolarisationRow: {
            /**
             * Format: double
             * @description Van der Eijk’s agreement A, −1 to 1; for a tag, the mean. Null if `polarisation` is.
             */
            agreementA: number | null;
            /** @description The day on which levels are read. */
            day: components["schemas"]["Day"];
            /** @description Number of levels, by how directly they follow from the record. */
            directness: components["schemas"]["DirectnessCounts"];
            /** @description Number of actors at each level; for a tag, over its proposals with a figure. */
            levels: components["schemas"]["LevelCounts"];
            /**
             * Format: int32
             * @description Number of levels counted; for a tag, over its proposals with a figure.
             */
            n: number;
            /**
             * Format: double
             * @description (1 − A) / 2: 0 if all are at one level, 1 if split between both ends. Null below two levels or quorum.
             */
            polarisation: number | null;
            /** @description The proposal; null unless by=proposal. */
            proposal: components["schemas"]["Ref"] | null;
            /**
             * Format: int32
             * @description Number of proposals with a figure; a tag’s figure is the mean of theirs.
             */
            proposals: number;
            /** @description Why there is no figure; null if there is one. */
            reason: string | null;
            /** @description The tag; null unless by=tag. */
            tag: string | null;
            /** @description The year (2025) or month (2025-05); null with window=all. */
            window: string | null;
        };
        /** @description One actor’s position on the proposal at the requested moment: derived, never stored. Empty fields are left out. */
        Position: {
            /** @description Why there is no level, if there is none. */
            absence?: components["schemas"]["Absence"];
            /** @description The actor that holds the position. */
            actor: components["schemas"]["PositionActor"];
            /** @description What others say the level is, apart from `level`. */
            attributed?: components["schemas"]["AttributedPosition"][];
            /** @description The stances that disagree, if `contested`. */
            candidates?: components["schemas"]["Candidate"][];
            /**
             * @description certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.
             * @enum {string}
             */
            certainty?: "certain" | "possible";
            /** @description Conditions of the stance, each with its state. */
            conditions?: components["schemas"]["Condition"][];
            /** @description Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`. */
            confirmedOn?: components["schemas"]["UncertainDate"];
            /** @description Whether stances with the same first day disagree; `candidates` lists them. Left out if not. */
            contested?: boolean;
            /** @description With include=statements: statements, up to the requested day, against those behind the level. */
            doubts?: components["schemas"]["Doubt"][];
            /**
             * Format: int32
             * @description Number of outlets behind the level; copies and retellings of one report count once. Left out for a ballot alone, where it is 1.
             */
            independentSources?: number;
            /** @description Level in the actor’s own voice. Null means no level, which is not neutral. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description Members of a group on that day, with include=members. */
            members?: components["schemas"]["Members"];
            /** @description The level before this one, with include=previous. */
            previous?: components["schemas"]["PreviousPosition"];
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description Their sources, with include=sources. */
            sources?: components["schemas"]["Source"][];
            /** @description The stance that the level is taken from; null if there is no level. */
            stance?: components["schemas"]["StanceBrief"];
            /** @description The statements, with include=statements. */
            statements?: components["schemas"]["Statement"][];
            /** @description First day on which the level no longer held. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description own; attributed where only others speak of it (level is null then). Shown with include=all or fields, and in tables. */
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
            /** @description Shown with include=all or fields, and in tables. */
            id?: string;
            /** @description Name at the requested moment. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string;
            /** @description Shown with include=all or fields, and in tables. */
            type?: components["schemas"]["ActorType"];
        };
        /** @description The positions of all actors on one proposal. */
        PositionsAnswer: {
            /** @description The positions, a row for each actor. */
            data: components["schemas"]["Position"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * @description Certainty of all rows. With dates=possible, each row has its own.
                 * @enum {string}
                 */
                certainty?: "certain" | "possible";
                /** @description Number of rows with a level, by how directly it follows. */
                directness: components["schemas"]["DirectnessCounts"];
                /** @description Roll call behind all stances that have neither event nor evidence. */
                event?: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of rows with absence `left_out`.
                 */
                leftOut: number;
                /** @description Number of rows at each level, in the actors’ own voice. */
                levels: components["schemas"]["LevelCounts"];
                /** @description Name and version of the rule; /v1/methods explains it. */
                method: string;
                /**
                 * Format: int32
                 * @description Number of rows with absence `not_coded`.
                 */
                notCoded: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows with absence `silent`.
                 */
                silent: number;
                /** @description Whether the proposal was on the table on the requested day. */
                stage: components["schemas"]["Stage"];
                /**
                 * Format: int32
                 * @description Number of rows.
                 */
                total: number;
            };
        };
        /** @description The level before the present one. If `until` is earlier than the present `since`, nothing is known in between. */
        PreviousPosition: {
            /** @description Level that the actor held before. */
            level: components["schemas"]["StanceLevel"];
            /** @description First day of that level. */
            since: components["schemas"]["Day"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description First day on which the actor no longer held that level or, if that is in doubt, no longer for certain. */
            until: components["schemas"]["Day"];
        };
        /** @description An error, after RFC 9457. */
        Problem: {
            /** @description Code for programs to act on. All codes are listed at `/errors`. */
            code: string;
            /** @description What is wrong with this request. */
            detail: string;
            /** @description Each fault with its location, at most 100. */
            errors?: {
                /** @description What is wrong at this place. */
                detail: string;
                /** @description JSON Pointer into the body, or `?name` in the query, `{name}` in the path, `Name:` for a header. */
                pointer: string;
            }[];
            /** @description How to fix it; left out if there is nothing to add. */
            hint?: string;
            /** @description Id of the request, as in the `Request-Id` header and the log. */
            requestId: string;
            /**
             * Format: int32
             * @description HTTP status of the response.
             */
            status: number;
            /** @description The code in words; the same for every problem with this code. */
            title: string;
            /** @description URL of the page that explains the code: `/errors/{code}` on this server. */
            type: string;
        };
        /** @description Something that actors can support or oppose (Popolo: motion). */
        Proposal: {
            /** @description Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table. */
            closedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Dossier that the proposal belongs to. */
            dossier: components["schemas"]["Ref"];
            /** @description Permanent id of the record. */
            id: string;
            /** @description Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: string;
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names: components["schemas"]["LanguageName"][];
            /** @description Structured terms by name, such as a duration (ISO 8601); empty if there are none. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description How this proposal relates to other proposals. */
            relations: {
                /** @description The other proposal. */
                proposal: components["schemas"]["Ref"];
                /** @description How this proposal relates to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the proposal in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Actors that put the proposal forward. */
            sponsors: components["schemas"]["ActorRef"][];
            /** @description Status on the requested day, or today if the request names none. */
            status: components["schemas"]["ProposalStatus"];
            /** @description Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known. */
            tabledOn: components["schemas"]["CalendarDate"] | null;
            /** @description Tags for selecting proposals, across dossiers. */
            tags: string[];
            /** @description Wording of the proposal; null if not kept. */
            text: string | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        ProposalAmendment: {
            /** @description Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Dossier that the proposal belongs to. */
            dossier?: string;
            /** @description Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind?: components["schemas"]["Slug"];
            /** @description Name to display. */
            name?: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Structured terms by name, such as a duration (ISO 8601); empty if there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description How this proposal relates to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description How this proposal relates to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Actors that put the proposal forward. */
            sponsors?: string[] | null;
            /** @description Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Tags for selecting proposals, across dossiers. */
            tags?: string[] | null;
            /** @description Wording of the proposal; null if not kept. */
            text?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        ProposalAnswer: {
            /** @description The proposal. */
            data: components["schemas"]["Proposal"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description Something that actors can support or oppose (Popolo: motion). As sent in a request. */
        ProposalDraft: {
            /** @description Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table. */
            closedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Dossier that the proposal belongs to. */
            dossier: string;
            /** @description Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, … */
            kind: components["schemas"]["Slug"];
            /** @description Name to display. */
            name: string;
            /** @description Names in other languages. Of several in one language, the first is shown and the others are aliases. */
            names?: components["schemas"]["LanguageName"][] | null;
            /** @description Structured terms by name, such as a duration (ISO 8601); empty if there are none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description How this proposal relates to other proposals. */
            relations?: {
                /** @description The other proposal. */
                proposal: string;
                /** @description How this proposal relates to the other one. */
                type: components["schemas"]["ProposalRelationType"];
            }[] | null;
            /** @description Name of the proposal in URLs. Never changes and is never reused. */
            slug: components["schemas"]["Slug"];
            /** @description Actors that put the proposal forward. */
            sponsors?: string[] | null;
            /** @description Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known. */
            tabledOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Tags for selecting proposals, across dossiers. */
            tags?: string[] | null;
            /** @description Wording of the proposal; null if not kept. */
            text?: string | null;
        };
        /** @description Every version of one record, oldest first. */
        ProposalHistory: {
            /** @description The versions of the proposal, oldest first. */
            data: components["schemas"]["Proposal"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description part_of: is a provision of the other, a package. before: is to be done before the other. incompatible_with: excludes the other. alternative_to: could replace the other. supersedes: is the next version of the other. requires: depends on the other. drops: is a new version that leaves out the other, a provision of the version before.
         * @enum {string}
         */
        ProposalRelationType: "part_of" | "before" | "incompatible_with" | "alternative_to" | "supersedes" | "requires" | "drops";
        /** @description Levels on a proposal, rule by rule. */
        ProposalSensitivityAnswer: {
            /** @description A row for each rule; the first applies the request’s own rules. */
            data: components["schemas"]["RuleOutcome"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Labels of unity that the rules give, each once. */
                labels: (string | null)[];
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description Lowest and highest value of each figure across the rules. */
                range: {
                    /** @description Van der Eijk’s A, −1 to 1. */
                    agreementA: components["schemas"]["FigureRange"];
                    /** @description Mean score of the levels, −1 to 1. */
                    mean: components["schemas"]["FigureRange"];
                    /** @description Number of levels on the scale. */
                    n: components["schemas"]["FigureRange"];
                    /** @description Rice’s index, 0 to 1. */
                    rice: components["schemas"]["FigureRange"];
                    /** @description Share of the levels in support, 0 to 1. */
                    support: components["schemas"]["FigureRange"];
                };
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Whether no rule changes any level. */
                stable: boolean;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /** @description Status of a proposal, from the latest event that settled it. */
        ProposalStatus: {
            /** @description Event that settled it; null if the state follows from the proposal’s own days. */
            event: components["schemas"]["Ref"] | null;
            /** @description Last day of the event, or day of tabling or closing; null if not known. */
            since: components["schemas"]["CalendarDate"] | null;
            /**
             * @description Result of the latest event that settled it, or else the stage by its `tabledOn` and `closedOn`.
             * @enum {string}
             */
            state: "untabled" | "tabling" | "open" | "closing" | "closed" | "tabled" | "discussed" | "adopted" | "rejected" | "withdrawn" | "suspended";
        };
        /** @description Who stood where on a proposal over time. */
        ProposalTimelineAnswer: {
            /** @description Periods at one level, in order of their first day; with `interval`, a row for each step. */
            data: components["schemas"]["ProposalTimelineEntry"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows.
                 */
                total: number;
            };
        };
        /** @description A period of one actor at one level or, with `interval`, a day in it. */
        ProposalTimelineEntry: {
            /** @description With `interval`, why there is no level on the day, if there is none. */
            absence?: components["schemas"]["Absence"];
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /**
             * @description initial: the first level. shift: another level than the last one on the scale, as in /v1/shifts. Left out if the actor came back to that level, is ambiguous, or has no level.
             * @enum {string}
             */
            change?: "initial" | "shift";
            /** @description Who attributes the level, for the attributed voice. */
            claimant?: components["schemas"]["Claimant"];
            /** @description With `interval`, the day of the row; other fields are of the period around it. */
            day?: components["schemas"]["Day"];
            /** @description How directly the level follows from the record. */
            directness?: components["schemas"]["Directness"];
            /** @description With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began. */
            impliedBy?: components["schemas"]["ImpliedBy"];
            /** @description Level in this period. Null only with `interval`, on a day without a level. */
            level: components["schemas"]["StanceLevel"] | null;
            /** @description The level before this one, if there was one. */
            previous?: components["schemas"]["StanceLevel"];
            /** @description Why the coder chose the level; always present unless it is explicit. */
            rationale?: string;
            /**
             * Format: double
             * @description Score of the level, −1 to 1; null if there is no level or it is ambiguous.
             */
            score: number | null;
            /** @description Since when the actor has been at this level without a known break, as precise as recorded. */
            since?: components["schemas"]["UncertainDate"];
            /** @description The stance that began the period, and its reaffirmations. */
            stances?: {
                /** @description Id of the stance. */
                id: string;
            }[];
            /** @description First day on which the level no longer held, as recorded. If it ended because the next level may have begun: the first day on which it is no longer certain or, with `dates=possible`, no longer possible. Left out if no end is known. */
            until?: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor. */
            via?: components["schemas"]["ActorRef"];
            /** @description Whose voice the level is in. If attributed, each `claimant` has rows of its own. */
            voice: components["schemas"]["Voice"];
        };
        /**
         * @description Words quoted from a source, and where they are in it (a W3C TextQuoteSelector).
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
            /** @description The quoted words, exactly as in the source. */
            exact: string;
            /** @description Language of the quoted words as a BCP 47 tag; null if it is the source’s. */
            lang: string | null;
            /** @description Text just before the quoted words, to find the place; null if not given. */
            prefix: string | null;
            /** @description Text just after the quoted words, to find the place; null if not given. */
            suffix: string | null;
            /** @description Who made the translation; null only if there is none. */
            translatedBy: string | null;
            /** @description Translation of the quoted words; null if there is none. */
            translation: string | null;
        };
        /**
         * @description Words quoted from a source.
         * @example {
         *       "exact": "готовы продолжать контакт",
         *       "lang": "ru"
         *     }
         */
        QuoteDraft: {
            /** @description The quoted words, exactly as in the source. */
            exact: string;
            /** @description Language of the quoted words as a BCP 47 tag; null if it is the source’s. */
            lang?: string | null;
            /** @description Text just before the quoted words, to find the place; null if not given. */
            prefix?: string | null;
            /** @description Text just after the quoted words, to find the place; null if not given. */
            suffix?: string | null;
            /** @description Who made the translation; null only if there is none. */
            translatedBy?: string | null;
            /** @description Translation of the quoted words; null if there is none. */
            translation?: string | null;
        };
        /** @description The server can answer questions. */
        Readiness: {
            /**
             * @description unreachable: reads go on from memory, writes answer 503.
             * @enum {string}
             */
            ledger: "reachable" | "unreachable";
            /**
             * Format: int32
             * @description Latest revision that this server has loaded.
             */
            revision: number;
            /**
             * @description Always ready: a server that is not ready answers 503.
             * @constant
             */
            status: "ready";
        };
        /** @description Queries, as JSON or as a form whose field contains that JSON. */
        ReconcileBody: {
            /** @description Actors and the columns to add. Either this or `queries`. */
            extend?: components["schemas"]["ExtendQuery"];
            /** @description Names to match, under keys of your choice, at most 100. Either this or `extend`. */
            queries?: {
                [key: string]: unknown;
            };
        };
        /** @description Properties that can be added as columns. */
        ReconciliationProperties: {
            /**
             * Format: int32
             * @description Requested limit; left out if there was none.
             */
            limit?: number;
            /** @description Properties that can be added as columns. */
            properties: components["schemas"]["Named"][];
            /** @description Requested type; left out if there was none. */
            type?: string;
        };
        /** @description Suggestions that begin with the typed text. */
        ReconciliationSuggestions: {
            /** @description Suggestions that begin with the prefix, at most 20. */
            result: {
                /** @description Type, note and codes of an actor; left out for properties and types. */
                description?: string;
                /** @description Id of the actor, property or type. */
                id: string;
                /** @description Display name. */
                name: string;
                /** @description Type of an actor; left out for properties and types. */
                notable?: components["schemas"]["Named"][];
            }[];
        };
        /** @description Amendment of a record other than a stance, with its noun. */
        RecordAmendment: components["schemas"]["AmendedDossier"] | components["schemas"]["AmendedActor"] | components["schemas"]["AmendedMembership"] | components["schemas"]["AmendedProposal"] | components["schemas"]["AmendedEvent"] | components["schemas"]["AmendedSource"] | components["schemas"]["AmendedStatement"] | components["schemas"]["AmendedCoding"] | components["schemas"]["AmendedExpectation"] | components["schemas"]["AmendedCoverage"] | components["schemas"]["AmendedRelease"];
        /** @description Draft of a record, with its noun. */
        RecordDraft: components["schemas"]["NewDossier"] | components["schemas"]["NewActor"] | components["schemas"]["NewMembership"] | components["schemas"]["NewProposal"] | components["schemas"]["NewEvent"] | components["schemas"]["NewSource"] | components["schemas"]["NewStatement"] | components["schemas"]["NewCoding"] | components["schemas"]["NewExpectation"] | components["schemas"]["NewCoverage"] | components["schemas"]["NewRelease"] | components["schemas"]["NewStance"];
        /** @description A record to withdraw, for the reason of its revision. */
        RecordRetraction: {
            /** @description Id or slug of the record, of a stance its id. */
            id: string;
            /**
             * @description Noun of the record.
             * @enum {string}
             */
            noun: "dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance";
        };
        /**
         * @description Reference to a record, with its name at the requested moment.
         * @example {
         *       "id": "act_1",
         *       "slug": "ukraine",
         *       "name": "Ukraine"
         *     }
         */
        Ref: {
            /** @description Permanent id: a prefix for the noun, and a number. */
            id: string;
            /** @description Name of the record; for a source its title, for a statement its paraphrase. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
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
            /** @description Column at fault in a spreadsheet of stances, as the file calls it. */
            column?: string;
            /** @description Column or field at fault; null for the whole line. */
            field: string | null;
            /**
             * Format: int32
             * @description Line number, from 1; in a JSON bundle, the number of the draft; 0 for the whole file.
             */
            line: number;
            /** @description What is wrong with the line. */
            reason: string;
        };
        /** @description A named state of the record, for citing: `knownAt=2026.1` means the revision that it stands for. */
        Release: {
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Authors to cite, in order. */
            creators: string[];
            /** @description DOI of a deposited copy of the release. */
            doi: string | null;
            /** @description Dossier that the release contains; if left out, the whole record. */
            dossier: components["schemas"]["Ref"] | null;
            /** @description Permanent id of the record. */
            id: string;
            /**
             * Format: int32
             * @description Revision that the release stands for; if left out, the one that records the release.
             */
            knownAt: number;
            /** @description License as an SPDX identifier or a URL. */
            license: string | null;
            /** @description Title under which the release is cited. */
            name: string;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What the release contains, and how it was made. */
            summary: string | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        ReleaseAmendment: {
            /** @description Authors to cite, in order. */
            creators?: string[] | null;
            /** @description DOI of a deposited copy of the release. */
            doi?: string | null;
            /** @description Dossier that the release contains; if left out, the whole record. */
            dossier?: string | null;
            /** @description License as an SPDX identifier or a URL. */
            license?: string | null;
            /** @description Title under which the release is cited. */
            name?: string;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description What the release contains, and how it was made. */
            summary?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        ReleaseAnswer: {
            /** @description The release. */
            data: components["schemas"]["Release"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A release as schema.org/Dataset, for catalogues and search engines. */
        ReleaseDataset: {
            /**
             * @description Vocabulary: schema.org.
             * @constant
             */
            "@context": "https://schema.org";
            /** @description Global identifier of the release: its DOI as a URL, or else its own URL. */
            "@id": string;
            /**
             * @description Always Dataset.
             * @constant
             */
            "@type": "Dataset";
            /** @description Name of the dossier, if the release is of one. */
            about?: string;
            /** @description Authors of the release, in order. */
            creator: {
                /**
                 * @description The schema.org type of an author of whom only the name is known.
                 * @constant
                 */
                "@type": "Organization";
                /** @description Name at the requested moment. */
                name: string;
            }[];
            /** @description Citation of the release. */
            creditText: string;
            /** @description The day (UTC) on which the release was recorded. */
            datePublished: string;
            /** @description What the release contains; its name if it has no description. */
            description: string;
            /** @description Tables of the release that can be downloaded. */
            distribution: {
                /**
                 * @description Always DataDownload.
                 * @constant
                 */
                "@type": "DataDownload";
                /** @description URL of the table, at the revision that the release stands for. */
                contentUrl: string;
                /** @description Media type of the table. */
                encodingFormat: string;
                /** @description Name at the requested moment. */
                name: string;
            }[];
            /** @description The DOI as a URL; left out if there is none. */
            identifier?: string;
            /** @description License as an SPDX identifier or a URL; left out if none is given. */
            license?: string;
            /** @description Name at the requested moment. */
            name: string;
            /** @description URL of the release. */
            url: string;
            /** @description Name of the release. */
            version: string;
        };
        /** @description A named state of the record, for citing: `knownAt=2026.1` means the revision that it stands for. As sent in a request. */
        ReleaseDraft: {
            /** @description Authors to cite, in order. */
            creators?: string[] | null;
            /** @description DOI of a deposited copy of the release. */
            doi?: string | null;
            /** @description Dossier that the release contains; if left out, the whole record. */
            dossier?: string | null;
            /**
             * Format: int32
             * @description Revision that the release stands for; if left out, the one that records the release.
             */
            knownAt?: number | null;
            /** @description License as an SPDX identifier or a URL. */
            license?: string | null;
            /** @description Title under which the release is cited. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: components["schemas"]["ReleaseSlug"];
            /** @description What the release contains, and how it was made. */
            summary?: string | null;
        };
        /** @description Every version of one record, oldest first. */
        ReleaseHistory: {
            /** @description The versions of the release, oldest first. */
            data: components["schemas"]["Release"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description Name of a release: a year and a number. Never changes and is never reused.
         * @example 2026.1
         */
        ReleaseSlug: string;
        /** @description How far coders agree on what statements say of one proposal. */
        Reliability: {
            /** @description Share of coder pairs that read the same level, not corrected for chance. */
            agreement: components["schemas"]["Share"];
            /**
             * Format: int32
             * @description Number of codings left out because no other coder coded the unit.
             */
            alone: number;
            /** @description The coders whose codings are compared. */
            coders: {
                /**
                 * Format: int32
                 * @description Number of coders.
                 */
                n: number;
                /** @description Names of the coders. */
                names: string[];
            };
            /**
             * Format: int32
             * @description Number of codings of the `units`.
             */
            codings: number;
            /** @description Counts by directness, with include=directness: the codings, as coders recorded it; those without it are not counted. */
            directness?: components["schemas"]["DirectnessCounts"];
            /** @description Units that coders read at different levels. */
            disagreements: {
                /**
                 * Format: int32
                 * @description Number of those units that an adjudication settled.
                 */
                adjudicated: number;
                /** @description With include=disagreements: each one. */
                cases?: components["schemas"]["Disagreement"][];
                /**
                 * Format: int32
                 * @description Number of units that coders read at different levels.
                 */
                n: number;
            };
            /** @description Alpha if levels are numbers from −1 to 1. */
            interval: components["schemas"]["KrippendorffAlpha"];
            /** @description Alpha if levels are only equal or different. */
            nominal: components["schemas"]["KrippendorffAlpha"];
            /** @description Alpha if only the order of levels counts. */
            ordinal: components["schemas"]["KrippendorffAlpha"];
            /** @description The proposal that was coded. */
            proposal: components["schemas"]["Ref"];
            /**
             * Format: int32
             * @description Number of units (statement × actor) that two or more coders coded.
             */
            units: number;
        };
        /** @description How far coders agree, proposal by proposal. */
        ReliabilityAnswer: {
            /** @description A row for each proposal with codings or named in `proposals`. */
            data: components["schemas"]["Reliability"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description Figures over the units of all proposals together, not a mean of the rows. */
                pooled: {
                    /** @description Share of coder pairs that read the same level, not corrected for chance. */
                    agreement: components["schemas"]["Share"];
                    /**
                     * Format: int32
                     * @description Number of codings left out because no other coder coded the unit.
                     */
                    alone: number;
                    /** @description The coders whose codings are compared. */
                    coders: {
                        /**
                         * Format: int32
                         * @description Number of coders.
                         */
                        n: number;
                        /** @description Names of the coders. */
                        names: string[];
                    };
                    /**
                     * Format: int32
                     * @description Number of codings of the `units`.
                     */
                    codings: number;
                    /** @description Counts by directness, with include=directness: the codings, as coders recorded it; those without it are not counted. */
                    directness?: components["schemas"]["DirectnessCounts"];
                    /** @description Units that coders read at different levels. */
                    disagreements: {
                        /**
                         * Format: int32
                         * @description Number of those units that an adjudication settled.
                         */
                        adjudicated: number;
                        /**
                         * Format: int32
                         * @description Number of units that coders read at different levels.
                         */
                        n: number;
                    };
                    /** @description Alpha if levels are numbers from −1 to 1. */
                    interval: components["schemas"]["KrippendorffAlpha"];
                    /** @description Alpha if levels are only equal or different. */
                    nominal: components["schemas"]["KrippendorffAlpha"];
                    /** @description Alpha if only the order of levels counts. */
                    ordinal: components["schemas"]["KrippendorffAlpha"];
                    /**
                     * Format: int32
                     * @description Number of units (statement × actor) that two or more coders coded.
                     */
                    units: number;
                };
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
        };
        /** @description What became of an expectation by the requested day. */
        Resolution: {
            /** @description Day by which the outcome was known; null while it is open. */
            on: components["schemas"]["CalendarDate"] | null;
            /**
             * @description occurred: the event happened by the expectation’s last day. did_not_occur: that day has passed. open: neither, or not known to the day.
             * @enum {string}
             */
            outcome: "occurred" | "did_not_occur" | "open";
        };
        /** @description When and why a record was withdrawn. Earlier moments still show it. */
        Retraction: {
            /** @description Reason that was given for it. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of the revision that withdrew the record.
             */
            revision: number;
        };
        /** @description Why a record is withdrawn. */
        RetractionDraft: {
            /** @description Reason for the retraction, kept with the revision. */
            reason: string;
        };
        /** @description A write transaction, the unit of recorded time. */
        Revision: {
            /** @description API key that wrote the revision; null for the program itself. */
            apiKey: {
                /**
                 * Format: int32
                 * @description Number of the API key.
                 */
                id: number;
                /** @description Name of the API key. */
                name: string;
            } | null;
            /**
             * Format: int32
             * @description Number of the revision, counted from 1 without gaps.
             */
            number: number;
            /** @description Why the revision was written. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Number of records of each noun in the revision. */
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
            /** @description Conditions that the stance depends on; empty if there are none. At most 500 tests in all conditions together, including those that combine others; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record. */
            event?: string | null;
            /** @description For an implied level, the other proposal from whose level it follows; otherwise null. */
            impliedBy?: string | null;
            /** @description Level of the stance. */
            level?: components["schemas"]["StanceLevel"];
            /** @description How likely the level is to be right, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own. */
            onBehalfOf?: string | null;
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null. */
            rationale?: string | null;
            /** @description What was coded wrong. */
            reason: string;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number | null;
            /** @description Id of the stance to correct. */
            stance: string;
            /** @description Statements that support the stance: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Drafts and changes of records that are written as one revision, all or nothing. `drafts` is empty only beside changes. */
        RevisionDraft: {
            /** @description Other records to amend. */
            amendments?: components["schemas"]["RecordAmendment"][];
            /** @description Stances to correct, each with what was coded wrong and the reason. */
            corrections?: components["schemas"]["RevisionCorrection"][];
            /** @description Records to write, in any order. Slugs can link them. */
            drafts: components["schemas"]["RecordDraft"][];
            /** @description Two records of one actor, merged for good. Such a revision has nothing else. */
            merge?: {
                /** @description Id or slug of the actor that is withdrawn. */
                actor: string;
                /** @description Id or slug of the actor that it is merged into. */
                into: string;
            };
            /** @description Reason for the revision, kept with it. */
            reason: string;
            /** @description Records to withdraw, in any order: one may go with those that name it. */
            retractions?: components["schemas"]["RecordRetraction"][];
        };
        /** @description A page of revisions. */
        RevisionPage: {
            /** @description The revisions of this page. */
            data: components["schemas"]["Revision"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /**
                 * Format: int32
                 * @description Number of revisions, up to the requested one.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
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
            /** @description Shown with include=all or fields, and in tables. */
            id?: string;
            /** @description Name at the requested moment. */
            name?: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string;
            /** @description Shown with include=all or fields, and in tables. */
            type?: components["schemas"]["ActorType"];
        };
        /**
         * @description A proposal, as rows name it.
         * @example {
         *       "slug": "ceasefire-before-talks"
         *     }
         */
        RowProposal: {
            /** @description Shown with include=all or fields, and in tables. */
            id?: string;
            /** @description Name at the requested moment. */
            name?: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string;
        };
        /** @description The answer under one rule. */
        RuleOutcome: {
            /** @description The rule in words. */
            about: string;
            /** @description Every level that this rule changes or leaves out. */
            changes: components["schemas"]["LevelChange"][];
            /** @description Counts by directness, with include=directness: the `n` levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Number of levels that the rule leaves out.
             */
            leftOut: number;
            /** @description How many are at each level as coded: ambiguous ones are `ambiguous` even if the rule counts them as neutral. */
            levels: components["schemas"]["LevelCounts"];
            /**
             * Format: double
             * @description Mean score of the `n` levels, −1 to 1; null for too few.
             */
            mean: number | null;
            /**
             * Format: int32
             * @description Number of levels on the scale, from which the figures are computed.
             */
            n: number;
            /** @description Why a figure or the label is missing; null if none is. */
            reason: string | null;
            /**
             * @description as_asked: only the request’s own rules. first_hand, named, explicit: only stances that are so. ambiguous_as_neutral: ambiguous stances count as 0. min_reliability, min_credibility: only sources or statements of at least that grade. min_grade: both.
             * @enum {string}
             */
            rule: "as_asked" | "first_hand" | "named" | "ambiguous_as_neutral" | "min_reliability" | "min_credibility" | "min_grade" | "explicit";
            /**
             * Format: double
             * @description Share of the `n` levels in support, with conditions or without, 0 to 1; null for too few.
             */
            support: number | null;
            /** @description How united the actors are on the proposal; null in an actor’s answer. */
            unity: components["schemas"]["Unity"] | null;
        };
        /** @description Records that match a search. */
        SearchAnswer: {
            /** @description Matching records, the best first. */
            data: components["schemas"]["FoundRecord"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of records in the answer.
                 */
                limit: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of best matches that were skipped.
                 */
                skip: number;
                /**
                 * Format: int32
                 * @description Number of records that match.
                 */
                total: number;
            };
        };
        /** @description The smallest sets of conditions that would leave no party opposed. */
        Settlement: {
            /** @description Why there are no sets; null if there are any. */
            reason: string | null;
            /** @description Sets of needs that would leave no party opposed, and would not with any need left out. Smallest first; null if there are none. */
            sets: {
                /** @description Stances whose standing would change, for better or worse. */
                moves: components["schemas"]["StandingMove"][];
                /** @description Tests that must become met or unmet, each listed once. */
                needs: components["schemas"]["ConditionNeed"][];
            }[] | null;
            /**
             * Format: int32
             * @description Number of needs in the smallest set; null if there is no set.
             */
            smallest: number | null;
        };
        /** @description A share, and what it is a share of. */
        Share: {
            /**
             * Format: int32
             * @description Number of items that the share is taken of.
             */
            n: number;
            /** @description Why there is no share; null if there is one. */
            reason: string | null;
            /**
             * Format: double
             * @description The share, 0 to 1; null if n is 0.
             */
            value: number | null;
        };
        /** @description A change of mind. Corrections and reaffirmations are not shifts. */
        Shift: {
            /** @description Actor that moved. */
            actor: components["schemas"]["ActorRef"];
            /** @description Who attributes the levels to the actor; null for its own voice. */
            claimant: {
                /** @description Id of the actor; null for someone who is not an actor in the ledger. */
                id: string | null;
                /** @description Name of the actor, or a description such as “unnamed sources”. */
                name: string;
                /** @description Slug of the actor; null for someone who is not an actor in the ledger. */
                slug: string | null;
            } | null;
            /**
             * Format: double
             * @description New score minus old: from oppose (−1) to support (1) is 2.
             */
            distance: number;
            /** @description In order: actual events of the dossier that began, or may have begun, in the interval; events of other dossiers that began in it and that a statement names; stated reasons, which may be earlier; and the event at which the new level was expressed, even if it began before. */
            events: components["schemas"]["EventBetween"][];
            /**
             * Format: int32
             * @description Number of events; if over 50, `events` has only the latest and those that a statement names.
             */
            eventsTotal: number;
            /** @description Level before the shift. */
            from: {
                /** @description Old level. */
                level: components["schemas"]["StanceLevel"];
                /** @description First day of the old level. */
                since: components["schemas"]["UncertainDate"];
                /** @description Stance at the old level. */
                stance: components["schemas"]["StanceRef"];
            };
            /** @description Days between the two levels on which no level is known; null if one followed the other at once. `of` is why. silence: no level is on record, whether anybody looked for one or not. ambiguous: its signals were. doubt: which of the two levels held is not known. */
            gap: {
                /** @description First day of the gap, on which no level is known. */
                from: components["schemas"]["CalendarDate"];
                /**
                 * @description Why no level is known. silence: no stance was in force. ambiguous: the stance in force is off the scale. doubt: a date is not known to the day.
                 * @enum {string}
                 */
                of: "silence" | "ambiguous" | "doubt";
                /** @description First day after the gap: that of the new level. */
                to: components["schemas"]["CalendarDate"];
            } | null;
            /** @description Period within which the shift happened: from the last day on which a stance at the old level began, or the first day on which the old level was no longer held if it ended earlier, to the first day of the new level. */
            interval: {
                /** @description Last day on which the old level was stated, or first day on which it was no longer held. */
                from: components["schemas"]["CalendarDate"];
                /** @description First day of the new level. */
                to: components["schemas"]["CalendarDate"];
            };
            /** @description The proposal that the levels are on. */
            proposal: components["schemas"]["Ref"];
            /** @description Level after the shift. */
            to: {
                /** @description New level. */
                level: components["schemas"]["StanceLevel"];
                /** @description First day of the new level. */
                since: components["schemas"]["UncertainDate"];
                /** @description Stance that began the new level. */
                stance: components["schemas"]["StanceRef"];
                /** @description First day on which the new level no longer held or, if that is in doubt, no longer for certain; null if no end is known. */
                until: components["schemas"]["UncertainDate"] | null;
            };
            /** @description Who stated the new level for the actor; null if it spoke itself. */
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description A party without a level on a proposal. */
        Silence: {
            /** @description Why the party has no level. */
            absence: components["schemas"]["Absence"];
            /** @description Party without a level. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Number of others who say where the party stands, although it does not say so itself.
             */
            claims: number;
            /** @description Ids of the coverage records that prove the party was searched on that day. */
            coverage: string[];
            /** @description The party’s last stance or statement on anything; null if there is none. */
            lastAtAll: {
                /**
                 * Format: int32
                 * @description Days from then to the requested day.
                 */
                days: number;
                /** @description Day of the stance or statement. */
                on: components["schemas"]["UncertainDate"];
                /** @description Proposal of the stance; null if it was a statement. */
                proposal: components["schemas"]["Ref"] | null;
                /** @description The stance; null if it was a statement. */
                stance: components["schemas"]["StanceRef"] | null;
                /** @description The statement; null if it was a stance. */
                statement: components["schemas"]["Ref"] | null;
            } | null;
            /** @description The party’s last stance on the proposal, which no longer holds; null if it never had one. */
            lastOnIt: {
                /** @description Level of the stance. */
                level: components["schemas"]["StanceLevel"];
                /** @description First day of the stance. */
                on: components["schemas"]["UncertainDate"];
                /** @description The last stance on the proposal. */
                stance: components["schemas"]["StanceRef"];
                /** @description First day on which the stance no longer held; null if not recorded. */
                until: components["schemas"]["UncertainDate"] | null;
            } | null;
            /** @description Proposal on which the party has no level. */
            proposal: components["schemas"]["Ref"];
        };
        /** @description A page of parties and proposals without a level. */
        SilenceAnswer: {
            /** @description A row for each party and each proposal on which it has no level. */
            data: components["schemas"]["Silence"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /** @description The requested dossier. */
                dossier: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of rows whose level the request’s filters exclude.
                 */
                leftOut: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /**
                 * Format: int32
                 * @description Number of rows where nobody searched.
                 */
                notCoded: number;
                /**
                 * Format: int32
                 * @description Number of parties that the request covers.
                 */
                parties: number;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows where the party was searched and had said nothing.
                 */
                silent: number;
                /**
                 * Format: int32
                 * @description Number of pairs of party and proposal with a level; they have no row.
                 */
                spoken: number;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description Name of a record in URLs. Never changes and is never reused.
         * @example ukraine-peace-talks
         */
        Slug: string;
        /** @description A document, such as an article or a transcript. */
        Source: {
            /** @description When the document was read at its URL; null if not recorded. */
            accessedAt: components["schemas"]["Instant"] | null;
            /** @description URL of a permanent copy, such as one in a web archive; null if there is none. */
            archivedUrl: string | null;
            /** @description Source that this one reprints or retells; copies count once. Null for an original. */
            copyOf: components["schemas"]["Ref"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Permanent id of the record. */
            id: string;
            /** @description Language of the document as a BCP 47 tag, such as uk; null if not recorded. */
            language: string | null;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description Date of publication; null if not known. */
            publishedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Name of the publisher, as written. */
            publisher: string;
            /** @description The publisher as an actor; null if it is not one. */
            publisherActor: components["schemas"]["ActorRef"] | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug: components["schemas"]["Slug"] | null;
            /** @description Reliability grade of the source; null if not graded. */
            sourceReliability: components["schemas"]["SourceReliability"] | null;
            /** @description Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept. */
            text: string | null;
            /** @description SHA-256 of `text`, in hexadecimal digits; null if there is no text. */
            textSha256: string | null;
            /** @description Title of the document, as printed. */
            title: string;
            /** @description URL of the document; null if it is not on the web. */
            url: string | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        SourceAmendment: {
            /** @description When the document was read at its URL; null if not recorded. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description URL of a permanent copy, such as one in a web archive; null if there is none. */
            archivedUrl?: string | null;
            /** @description Source that this one reprints or retells; copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Language of the document as a BCP 47 tag, such as uk; null if not recorded. */
            language?: string | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Date of publication; null if not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Name of the publisher, as written. */
            publisher?: string;
            /** @description The publisher as an actor; null if it is not one. */
            publisherActor?: string | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description Reliability grade of the source; null if not graded. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept. */
            text?: string | null;
            /** @description Title of the document, as printed. */
            title?: string;
            /** @description URL of the document; null if it is not on the web. */
            url?: string | null;
        };
        /** @description One record and, after a write, its warnings. */
        SourceAnswer: {
            /** @description The source. */
            data: components["schemas"]["Source"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A document, such as an article or a transcript. As sent in a request. */
        SourceDraft: {
            /** @description When the document was read at its URL; null if not recorded. */
            accessedAt?: components["schemas"]["Instant"] | null;
            /** @description URL of a permanent copy, such as one in a web archive; null if there is none. */
            archivedUrl?: string | null;
            /** @description Source that this one reprints or retells; copies count once. Null for an original. */
            copyOf?: string | null;
            /** @description Language of the document as a BCP 47 tag, such as uk; null if not recorded. */
            language?: string | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description Date of publication; null if not known. */
            publishedOn?: components["schemas"]["CalendarDate"] | null;
            /** @description Name of the publisher, as written. */
            publisher: string;
            /** @description The publisher as an actor; null if it is not one. */
            publisherActor?: string | null;
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description Reliability grade of the source; null if not graded. */
            sourceReliability?: components["schemas"]["SourceReliability"] | null;
            /** @description Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept. */
            text?: string | null;
            /** @description Title of the document, as printed. */
            title: string;
            /** @description URL of the document; null if it is not on the web. */
            url?: string | null;
        };
        /** @description Every version of one record, oldest first. */
        SourceHistory: {
            /** @description The versions of the source, oldest first. */
            data: components["schemas"]["Source"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description NATO (Admiralty) grade, from A (completely reliable) to E (unreliable), or F (cannot be judged).
         * @enum {string}
         */
        SourceReliability: "A" | "B" | "C" | "D" | "E" | "F";
        /**
         * @description Whether the proposal was on the table on the requested day. untabled: not yet. tabling: perhaps, in the month or year in which it was tabled. open: yes. closing: perhaps no longer, in the month or year in which it closed. closed: no longer; a position on it is history.
         * @enum {string}
         */
        Stage: "untabled" | "tabling" | "open" | "closing" | "closed";
        /** @description A proposal, and whether it was on the table. */
        StagedProposal: {
            /** @description Permanent id: a prefix for the noun, and a number. */
            id: string;
            /** @description Name at the requested moment. */
            name: string;
            /** @description Name of the record in URLs, which never changes; null if it has none. */
            slug: string | null;
            /** @description Whether the proposal was on the table on the requested day. */
            stage: components["schemas"]["Stage"];
        };
        /** @description The coded level of one actor on one proposal, over the time for which it holds. */
        Stance: {
            /** @description Actor that holds the stance. */
            actor: components["schemas"]["ActorRef"];
            /** @description What makes the level ambiguous; null for every other level. */
            basis: components["schemas"]["AmbiguityBasis"] | null;
            /** @description How the level compares with the same voice’s last one. */
            change: components["schemas"]["Change"];
            /** @description Who attributes the level to the holder; null for its own voice. */
            claimant: {
                /** @description Id of the actor; null for someone who is not an actor in the ledger. */
                id: string | null;
                /** @description Name of the actor, or a description such as “unnamed sources”. */
                name: string;
                /** @description Slug of the actor; null for someone who is not an actor in the ledger. */
                slug: string | null;
            } | null;
            /** @description Conditions that the stance depends on; empty if there are none. At most 500 tests in all conditions together, including those that combine others; a condition without a test counts as one. */
            conditions: components["schemas"]["Condition"][];
            /** @description How sure the coder is of the level; null if not coded. */
            confidence: components["schemas"]["Confidence"] | null;
            /** @description Reason for the correction; null if the stance is not a correction. */
            correctionReason: string | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit. */
            directness: components["schemas"]["Directness"];
            /** @description Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record. */
            event: components["schemas"]["Ref"] | null;
            /** @description Whether the holder, or its representative, said it and is named; or it is a recorded vote. */
            firstHand: boolean;
            /** @description Permanent id of the record. */
            id: string;
            /** @description For an implied level, the other proposal from whose level it follows; otherwise null. */
            impliedBy: components["schemas"]["Ref"] | null;
            /** @description Level of the stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely the level is to be right, as an ICD-203 term; null if not coded. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own. */
            onBehalfOf: components["schemas"]["ActorRef"] | null;
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none. */
            parameters: {
                [key: string]: unknown;
            } | null;
            /** @description Proposal that the stance is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null. */
            rationale: string | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience: number | null;
            /** @description Statements that support the stance: recorded ones, or drafts of new ones with their sources inside. */
            statements: components["schemas"]["Ref"][];
            /** @description Id of the stance that corrects this one; null if none does. */
            supersededBy: string | null;
            /** @description Id of the stance that this one corrects; null if none. */
            supersedes: string | null;
            /** @description First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then. */
            validTo: components["schemas"]["UncertainDate"] | null;
            /** @description Representative who spoke for the holder; null if it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description Whose voice it is, by the last links of its statements’ attribution chains. */
            voice: components["schemas"]["Voice"];
        };
        /** @description One record and, after a write, its warnings. */
        StanceAnswer: {
            /** @description The stance. */
            data: components["schemas"]["Stance"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description The stance that decides a position. */
        StanceBrief: {
            /** @description Adjudicated coding of a supporting statement, if it is at another level. For information only. */
            adjudication?: {
                /** @description Id of the coding. */
                id: string;
                /** @description Level that the adjudication settled on. */
                level: components["schemas"]["StanceLevel"];
            };
            /** @description Why the level is `ambiguous`; left out for others. */
            basis?: components["schemas"]["AmbiguityBasis"];
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"];
            /** @description How directly the level follows from the record. */
            directness: components["schemas"]["Directness"];
            /** @description Roll call of a recorded vote. Left out if it is `meta.event`: a stance with neither event nor evidence rests on that. */
            event?: components["schemas"]["Ref"];
            /** @description Ids of the statements that support the stance. */
            evidence?: string[];
            /** @description Whether the actor or its representative said it. Left out for a ballot. */
            firstHand?: boolean;
            /** @description Id of the stance. */
            id: string;
            /** @description For an implied level, the proposal from whose level it follows, and the actor’s stance there. */
            impliedBy?: components["schemas"]["ImpliedBy"];
            /** @description How likely the coder thinks the level is, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"];
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description Why the coder chose the level; always present unless it is explicit. */
            rationale?: string;
            /**
             * Format: int32
             * @description Number of the revision; this and the fields below with include=stance.
             */
            revision?: number;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number;
            /** @description First day on which it was held, as given. */
            validFrom?: components["schemas"]["UncertainDate"];
        };
        /** @description The fields that were coded wrong. A change of mind is a new stance, not a correction. */
        StanceCorrection: {
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Conditions that the stance depends on; empty if there are none. At most 500 tests in all conditions together, including those that combine others; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record. */
            event?: string | null;
            /** @description For an implied level, the other proposal from whose level it follows; otherwise null. */
            impliedBy?: string | null;
            /** @description Level of the stance. */
            level?: components["schemas"]["StanceLevel"];
            /** @description How likely the level is to be right, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own. */
            onBehalfOf?: string | null;
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null. */
            rationale?: string | null;
            /** @description What was coded wrong. */
            reason: string;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number | null;
            /** @description Statements that support the stance: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier. */
            validFrom?: components["schemas"]["UncertainDate"];
            /** @description First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description The coded level of one actor on one proposal, over the time for which it holds. As sent in a request. */
        StanceDraft: {
            /** @description Actor that holds the stance. */
            actor: string;
            /** @description What makes the level ambiguous; null for every other level. */
            basis?: components["schemas"]["AmbiguityBasis"] | null;
            /** @description Conditions that the stance depends on; empty if there are none. At most 500 tests in all conditions together, including those that combine others; a condition without a test counts as one. */
            conditions?: components["schemas"]["ConditionDraft"][] | null;
            /** @description How sure the coder is of the level; null if not coded. */
            confidence?: components["schemas"]["Confidence"] | null;
            /** @description How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit. */
            directness?: components["schemas"]["Directness"] | null;
            /** @description Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record. */
            event?: string | null;
            /** @description For an implied level, the other proposal from whose level it follows; otherwise null. */
            impliedBy?: string | null;
            /** @description Level of the stance. */
            level: components["schemas"]["StanceLevel"];
            /** @description How likely the level is to be right, as an ICD-203 term; null if not coded. */
            likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own. */
            onBehalfOf?: string | null;
            /** @description Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Proposal that the stance is on. */
            proposal: string;
            /** @description Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null. */
            rationale?: string | null;
            /**
             * Format: int32
             * @description How much the issue matters to the holder, 0 to 100; null if not coded.
             */
            salience?: number | null;
            /** @description Statements that support the stance: recorded ones, or drafts of new ones with their sources inside. */
            statements?: components["schemas"]["StatementOrDraft"][] | null;
            /** @description First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then. */
            validTo?: components["schemas"]["UncertainDate"] | null;
        };
        /** @description Every version of one record, oldest first. */
        StanceHistory: {
            /** @description The stance and its corrections, oldest first. */
            data: components["schemas"]["Stance"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
                 */
                total: number;
            };
        };
        /**
         * @description Where an actor stands. On the scale, equally spaced: support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. Off the scale: ambiguous. Silence is not a level: it is null.
         * @enum {string}
         */
        StanceLevel: "support" | "conditional_support" | "neutral" | "conditional_opposition" | "oppose" | "ambiguous";
        /** @description A page of records, in order of id. */
        StancePage: {
            /** @description The stances of this page, in order of id. */
            data: components["schemas"]["Stance"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description Reference to a stance, with how directly its level follows from the record. */
        StanceRef: {
            /** @description How directly the level follows from the record. */
            directness: components["schemas"]["Directness"];
            /** @description Id of the stance. */
            id: string;
            /** @description With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began. */
            impliedBy?: components["schemas"]["ImpliedBy"];
            /** @description Why the coder chose the level; always present unless it is explicit. */
            rationale?: string;
        };
        /**
         * @description What a conditional stance amounts to, by whether all of its conditions are met: support is given or withheld, opposition is lifted or stands; open if that is unknown. It changes no level.
         * @enum {string}
         */
        Standing: "support_given" | "support_withheld" | "opposition_lifted" | "opposition_stands" | "open";
        /** @description A stance whose standing would change, and how. */
        StandingMove: {
            /** @description Actor whose standing would change. */
            actor: components["schemas"]["ActorRef"];
            /** @description Who makes the claim; null for the actor’s own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Present standing. */
            from: components["schemas"]["Standing"];
            /** @description Stance whose standing would change. */
            stance: components["schemas"]["StanceRef"];
            /** @description Standing after the change. */
            to: components["schemas"]["Standing"];
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description An utterance or report within a source. */
        Statement: {
            /** @description Attribution chain from the source to the holder of the view; the last link gives the voice. */
            chain: components["schemas"]["Link"][];
            /**
             * Format: int32
             * @description Number of the revision that wrote the first version.
             */
            createdRevision: number;
            /** @description Event that the statement was made at or is about; null if there is none. */
            event: components["schemas"]["Ref"] | null;
            /** @description Permanent id of the record. */
            id: string;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.
             */
            informationCredibility: number | null;
            /** @description Note for readers; null if there is none. */
            note: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null if only a paraphrase is kept. */
            quote: components["schemas"]["Quote"] | null;
            /** @description When this version was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description How this statement relates to others. */
            relations: {
                /** @description For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it. */
                exception: string | null;
                /** @description The other statement. */
                statement: components["schemas"]["Ref"];
                /** @description How this statement relates to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[];
            /** @description When and why the record was retracted; null if it was not. */
            retracted: components["schemas"]["Retraction"] | null;
            /**
             * Format: int32
             * @description Number of the revision that wrote this version.
             */
            revision: number;
            /** @description Signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories: components["schemas"]["ActorRef"][];
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug: components["schemas"]["Slug"] | null;
            /** @description Document that contains the statement. */
            source: components["schemas"]["Ref"];
            /** @description Date on which it was said; null if not known. */
            spokenOn: components["schemas"]["CalendarDate"] | null;
        };
        /** @description The fields to replace, each as a whole. Fields left out stay as they are; null clears one. */
        StatementAmendment: {
            /** @description Attribution chain from the source to the holder of the view; the last link gives the voice. */
            chain?: components["schemas"]["LinkDraft"][];
            /** @description Event that the statement was made at or is about; null if there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.
             */
            informationCredibility?: number | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase?: string;
            /** @description The words themselves; null if only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description Why it is changed: it stays with the revision. */
            reason?: string;
            /** @description How this statement relates to others. */
            relations?: {
                /** @description For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description How this statement relates to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description Signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Document that contains the statement. */
            source?: components["schemas"]["SourceOrDraft"];
            /** @description Date on which it was said; null if not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description One record and, after a write, its warnings. */
        StatementAnswer: {
            /** @description The statement. */
            data: components["schemas"]["Statement"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description An utterance or report within a source. As sent in a request. */
        StatementDraft: {
            /** @description Attribution chain from the source to the holder of the view; the last link gives the voice. */
            chain: components["schemas"]["LinkDraft"][];
            /** @description Event that the statement was made at or is about; null if there is none. */
            event?: string | null;
            /**
             * Format: int32
             * @description NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.
             */
            informationCredibility?: number | null;
            /** @description Note for readers; null if there is none. */
            note?: string | null;
            /** @description What was said, in the coder’s words. */
            paraphrase: string;
            /** @description The words themselves; null if only a paraphrase is kept. */
            quote?: components["schemas"]["QuoteDraft"] | null;
            /** @description How this statement relates to others. */
            relations?: {
                /** @description For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it. */
                exception?: string | null;
                /** @description The other statement. */
                statement: string;
                /** @description How this statement relates to the other one. */
                type: components["schemas"]["StatementRelationType"];
            }[] | null;
            /** @description Signatories of a joint statement: each of them said it, whatever the chain says. */
            signatories?: string[] | null;
            /** @description Name in URLs. Never changes and is never reused. Null if there is only an id. */
            slug?: components["schemas"]["Slug"] | null;
            /** @description Document that contains the statement. */
            source: components["schemas"]["SourceOrDraft"];
            /** @description Date on which it was said; null if not known. */
            spokenOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description Every version of one record, oldest first. */
        StatementHistory: {
            /** @description The versions of the statement, oldest first. */
            data: components["schemas"]["Statement"][];
            /** @description Number of versions, and the revision that the answer is taken from. */
            meta: {
                /**
                 * Format: int32
                 * @description Number of the revision that the answer is taken from.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Number of versions.
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
            /** @description What was requested, at which moment, and the number of rows. */
            meta: components["schemas"]["PageMeta"];
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description deny: says that the other statement is untrue. clarify: says what it meant. retract: takes it back. reaffirm: says it again. contradict: says the opposite. align_with: adopts it, with the exceptions that it names.
         * @enum {string}
         */
        StatementRelationType: "deny" | "clarify" | "retract" | "reaffirm" | "contradict" | "align_with";
        /** @description The official count of a vote. */
        Tally: {
            /**
             * Format: int32
             * @description Members that did not vote; null if the count does not say.
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
             * @description Members that did not vote; null if the count does not say.
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
            /** @description Contents of the template. */
            data: {
                /** @description Columns of the template, in order. */
                columns: {
                    /** @description What goes into the column. */
                    about: string;
                    /** @description Name of the column in the header line. */
                    name: string;
                    /** @description Whether every line needs a value in the column. */
                    required: boolean;
                }[];
            };
        };
        /** @description A stance in force that has conditions. */
        Trigger: {
            /** @description The actor that holds the level. */
            actor: components["schemas"]["ActorRef"];
            /** @description State and standing with the states in `assume`; null without it. */
            assuming: {
                /** @description Whether the assumptions change the standing. */
                moves: boolean;
                /** @description What the conditions make of the stance; null if it takes no side. */
                standing: components["schemas"]["Standing"] | null;
                /** @description Whether all conditions of the stance are met. */
                state: components["schemas"]["Truth"];
            } | null;
            /** @description Who attributes the level to the actor; null for its own voice. */
            claimant: components["schemas"]["Claimant"] | null;
            /** @description Conditions of the stance, each with its state. */
            conditions: components["schemas"]["Condition"][];
            /** @description Whether another stance with the same first day differs. */
            contested: boolean;
            /** @description Leaves of all conditions, each with the stances whose standing depends on it. */
            leaves: components["schemas"]["TriggerLeaf"][];
            /** @description Level of the actor on the proposal. */
            level: components["schemas"]["StanceLevel"];
            /** @description The stance that the level is taken from. */
            stance: components["schemas"]["StanceRef"];
            /** @description What the conditions make of the stance; null if it takes no side. */
            standing: components["schemas"]["Standing"] | null;
            /** @description Whether all conditions of the stance are met. */
            state: components["schemas"]["Truth"];
            /** @description First day on which it was held, as given. */
            validFrom: components["schemas"]["UncertainDate"];
            /** @description Representative who spoke for the actor; null if it spoke itself. */
            via: components["schemas"]["ActorRef"] | null;
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description A leaf of a condition, and the stances that depend on it. */
        TriggerLeaf: {
            /** @description Permanent address: stance, index of the condition, path in its tree, as in stn_7/0/1. */
            address: string;
            /**
             * Format: int32
             * @description Index of the leaf’s condition among those of the stance, from 0.
             */
            condition: number;
            /** @description What the state rests on at the requested moment. */
            evidence: components["schemas"]["LeafEvidence"];
            /** @description Stances whose standing would change if only this leaf were met. */
            ifMet: components["schemas"]["StandingMove"][];
            /** @description Stances whose standing would change if only this leaf were unmet. */
            ifUnmet: components["schemas"]["StandingMove"][];
            /** @description Whether the test is met at the requested moment. */
            state: components["schemas"]["Truth"];
            /** @description The test itself, as data. */
            test: components["schemas"]["ConditionTest"];
        };
        /** @description Stances on a proposal that have conditions. */
        TriggersAnswer: {
            /** @description A row for each stance in force that has conditions. */
            data: components["schemas"]["Trigger"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /** @description States that the request assumed, leaf by leaf; empty without `assume`. */
                assumed: {
                    /** @description Address of the leaf. */
                    leaf: string;
                    /** @description Addresses of all leaves in this answer with the same test. */
                    leaves: string[];
                    /** @description State that was assumed. */
                    state: components["schemas"]["Truth"];
                    /** @description State without the assumption. */
                    was: components["schemas"]["Truth"];
                }[];
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /** @description The requested proposal. */
                proposal: components["schemas"]["Ref"];
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description Number of stances by the state of their conditions. */
                states: {
                    /**
                     * Format: int32
                     * @description Number of stances whose conditions are all met.
                     */
                    met: number;
                    /**
                     * Format: int32
                     * @description Number of stances for which it is unknown whether all conditions are met.
                     */
                    unknown: number;
                    /**
                     * Format: int32
                     * @description Number of stances with a condition that is not met.
                     */
                    unmet: number;
                };
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Stances whose standing changes with `assume`; empty without it. */
            moves: components["schemas"]["StandingMove"][];
        };
        /**
         * @description met, unmet, or unknown if the record does not tell.
         * @enum {string}
         */
        Truth: "met" | "unmet" | "unknown";
        /**
         * @description A date in EDTF level 1, but for seasons (`2025-03/2025-05` instead of `2025-21`) and unspecified digits, as it was given: a day; a month or a year (some time within it); either with `~` (approximate), `?` (uncertain) or `%` (both); or two with a slash (some time in between), one of which may be empty: `/2025-05-16` is by that day, unknown since when.
         * @example 2025-05-16
         * @example 2025-05
         * @example 2025-05-08/2025-05-16
         */
        UncertainDate: string;
        /** @description How united levels are. Figures are null, never 0, for too few levels. */
        Unity: {
            /**
             * Format: double
             * @description Van der Eijk’s A, −1 to 1. Null for too few levels.
             */
            agreementA: number | null;
            /** @description united: Rice ≥ 2/3 and A > 0. majority: Rice ≥ 1/3. divided: a lower Rice. no_line: most members take no side. Null with fewer than two levels, or below the quorum. */
            label: ("united" | "majority" | "divided" | "no_line") | null;
            /**
             * Format: int32
             * @description Number of levels on the scale, which are counted.
             */
            n: number;
            /** @description Why a figure or the label is missing: too few levels, or none takes a side. Null if none is. */
            reason: string | null;
            /**
             * Format: double
             * @description Rice index |Y−N| / (Y+N), 0 to 1. Null if none takes a side.
             */
            rice: number | null;
            /**
             * Format: double
             * @description Rice index to expect of as many coin flips; null if `rice` is.
             */
            riceByChance: number | null;
            /** @description How `label` follows from the figures, in words. */
            rule: string;
        };
        /** @description Unity of a group, proposal by proposal and day by day. */
        UnityAnswer: {
            /** @description A row for each proposal on each day of the window. */
            data: components["schemas"]["BlocUnity"][];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description The requested actor. */
                actor: components["schemas"]["ActorRef"];
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Fewest members with a level for which there is a label.
                 */
                leastMembers: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /** @description How `label` follows from the figures, in words. */
                rule: string;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
                /**
                 * Format: int32
                 * @description Number of proposals without a row: neither the group nor a member had a level. Name them in `proposals` to see them.
                 */
                unspoken: number;
            };
        };
        /**
         * @description consistent: word and deed are at most ½ apart on the scale from −1 to 1. inconsistent: farther apart. nothing_to_compare: one of them is missing or off the scale.
         * @enum {string}
         */
        Verdict: "consistent" | "inconsistent" | "nothing_to_compare";
        /** @description From one version of a proposal to the one that supersedes it. */
        VersionStep: {
            /** @description Counts by directness, with include=directness: the `n` actors, by the less direct of their two levels. */
            directness?: components["schemas"]["DirectnessCounts"];
            /**
             * Format: int32
             * @description Number of actors at the same level on both versions.
             */
            held: number;
            /** @description Actors whose level on the newer version differs. */
            moved: {
                /** @description Actor that moved. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: double
                 * @description New score minus old: from oppose (−1) to support (1) is 2.
                 */
                distance: number;
                /** @description The actor’s last stance on the older version. */
                from: {
                    /** @description Level on the older version. */
                    level: components["schemas"]["StanceLevel"];
                    /** @description First day of the stance on the older version. */
                    since: components["schemas"]["UncertainDate"];
                    /** @description Stance on the older version. */
                    stance: components["schemas"]["StanceRef"];
                };
                /** @description The actor’s last stance on the newer version. */
                to: {
                    /** @description Level on the newer version. */
                    level: components["schemas"]["StanceLevel"];
                    /** @description First day of the stance on the newer version. */
                    since: components["schemas"]["UncertainDate"];
                    /** @description Stance on the newer version. */
                    stance: components["schemas"]["StanceRef"];
                };
            }[];
            /**
             * Format: int32
             * @description Number of actors with a stance on both versions.
             */
            n: number;
            /** @description Newer version, which supersedes the older one. */
            newer: components["schemas"]["Ref"];
            /** @description Older version. */
            older: components["schemas"]["Ref"];
            /** @description Actors with a stance on the newer version alone. */
            onlyNewer: components["schemas"]["ActorRef"][];
            /** @description Actors with a stance on the older version alone; whether they would move is unknown. */
            onlyOlder: components["schemas"]["ActorRef"][];
            /** @description The provisions of both versions, compared. */
            provisions: {
                /** @description Provisions that the newer version drops. */
                dropped: components["schemas"]["Ref"][];
                /** @description Provisions in both versions. */
                kept: components["schemas"]["Ref"][];
                /** @description Provisions in the newer version alone that replace no older provision. */
                onlyNewer: components["schemas"]["Ref"][];
                /** @description Provisions of the older version recorded neither in the newer version nor as dropped by it. */
                onlyOlder: components["schemas"]["Ref"][];
                /** @description Provisions that another supersedes. */
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
                    /** @description Value in the older version. */
                    from: unknown;
                    /** @description Name of the parameter. */
                    name: string;
                    /** @description Value in the newer version. */
                    to: unknown;
                }[];
                /** @description Parameters in the newer version alone. */
                onlyNewer: {
                    /** @description Name of the parameter. */
                    name: string;
                    /** @description Value of the parameter. */
                    value: unknown;
                }[];
                /** @description Parameters in the older version alone. */
                onlyOlder: {
                    /** @description Name of the parameter. */
                    name: string;
                    /** @description Value of the parameter. */
                    value: unknown;
                }[];
            };
            /** @description The wording in both versions; null if it is the same. */
            text: {
                /** @description The wording of the older version; null if it is not recorded. */
                from: string | null;
                /** @description The wording of the newer version; null if it is not recorded. */
                to: string | null;
            } | null;
        };
        /**
         * @description own: the actor or its representative spoke. attributed: somebody else says where the actor stands.
         * @enum {string}
         */
        Voice: "own" | "attributed";
        /** @description How often one actor moved. */
        Volatility: {
            /** @description Actor that was observed. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Number of shifts from one side of the scale to the other.
             */
            crossings: number;
            /**
             * Format: int32
             * @description Length of the observed period, in days.
             */
            days: number;
            /** @description Counts by directness, with include=directness: the `n` proposals, each by the least direct of the actor’s stances. */
            directness?: components["schemas"]["DirectnessCounts"];
            /** @description First observed day: that of the actor’s first stance, or `from`. */
            from: components["schemas"]["CalendarDate"];
            /**
             * Format: int32
             * @description Number of proposals that the actor spoke on by the end of the observed period.
             */
            n: number;
            /** @description Why there is no figure; null if there is one. */
            reason: string | null;
            /**
             * Format: int32
             * @description Number of shifts that reverse the one before on the same proposal.
             */
            reversals: number;
            /**
             * Format: int32
             * @description Number of those proposals with more than one stance by then: only they can have shifts.
             */
            revisited: number;
            /**
             * Format: int32
             * @description Number of shifts to a level that began in the observed period.
             */
            shifts: number;
            /**
             * Format: double
             * @description Shifts per observed year; null if the period is too short.
             */
            shiftsPerYear: number | null;
            /** @description Last observed day: the requested day, or the day before `to` if that is earlier. */
            to: components["schemas"]["CalendarDate"];
        };
        /** @description A page of actors, those that moved most often first. */
        VolatilityAnswer: {
            /** @description The actors of this page, those that moved most often first. */
            data: components["schemas"]["Volatility"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /** @description A record that was written, and may not be what was meant. */
        Warning: {
            /**
             * @description repeated: an earlier record says the same. Any other: see `detail`.
             * @enum {string}
             */
            code: "repeated" | "second_ballot" | "never_certain" | "begins_later" | "implied_by_missing" | "not_represented";
            /** @description What the two have in common, in words. */
            detail: string;
            /** @description Id of the first such record; with a warning of the record alone, the same as `id`. */
            first: string;
            /** @description Id of the record that was written. */
            id: string;
        };
        /** @description A stance withdrawn because of its coding, not a change of mind. */
        WithdrawnStance: {
            /** @description The actor whose level had been coded. */
            actor: components["schemas"]["ActorRef"];
            /** @description The stance that corrects it; null if it was retracted. */
            by: {
                /** @description Id of the stance that supersedes it. */
                id: string;
            } | null;
            /**
             * @description retracted: taken back. corrected: another stance supersedes it.
             * @enum {string}
             */
            kind: "retracted" | "corrected";
            /** @description Level that had been coded. */
            level: components["schemas"]["StanceLevel"];
            /** @description The proposal that the level is on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why it was withdrawn; null if no reason was given. */
            reason: string | null;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of the revision that withdrew it.
             */
            revision: number;
            /** @description The stance that was withdrawn. */
            stance: components["schemas"]["StanceRef"];
            /** @description own: the actor or its representative spoke. attributed: someone else says so. */
            voice: components["schemas"]["Voice"];
        };
        /** @description One deed of an actor, compared with what it had said. */
        WordAndDeed: {
            /** @description The actor that spoke and acted. */
            actor: components["schemas"]["ActorRef"];
            /**
             * Format: int32
             * @description Days from the first day of the word to the deed; null if either is missing or not dated to the day.
             */
            days: number | null;
            /** @description What the actor did; null if it only spoke. */
            deed: {
                /** @description Event in which the actor acted. */
                event: components["schemas"]["Ref"];
                /**
                 * @description vote: a recorded vote. sanction: a sanction. material: an act that is material according to its CAMEO or PLOVER code.
                 * @enum {string}
                 */
                kind: "vote" | "sanction" | "material";
                /** @description Level of the vote, or that `result` implies; null if it implies none. */
                level: components["schemas"]["StanceLevel"] | null;
                /** @description Day of the deed. */
                on: components["schemas"]["CalendarDate"];
                /** @description What became of the proposal at the event; null for votes. */
                result: components["schemas"]["AgendaResult"] | null;
                /** @description The stance recorded for the vote; null for other deeds. */
                stance: components["schemas"]["StanceRef"] | null;
            } | null;
            /**
             * Format: double
             * @description Score of the deed minus score of the word, −2 to 2: above 0, the deed is more in support. Null if they were not compared.
             */
            distance: number | null;
            /** @description The proposal that word and deed are compared on. */
            proposal: components["schemas"]["Ref"];
            /** @description Why the two were not compared; null if they were. */
            reason: string | null;
            /** @description Whether the deed agrees with the word. */
            verdict: components["schemas"]["Verdict"];
            /** @description The actor’s stance in words in force on the day of the deed (on every day of its month, if only the month is known); without a deed, its latest one, whether or not it still holds. Null if none was in force, or if it is unknown which. */
            word: {
                /** @description Level of the stance in words. */
                level: components["schemas"]["StanceLevel"];
                /** @description First day of the stance in words. */
                since: components["schemas"]["UncertainDate"];
                /** @description The stance in words. */
                stance: components["schemas"]["StanceRef"];
                /** @description Representative who spoke for the actor, or whom the claim is about; null if there is none. */
                via: components["schemas"]["ActorRef"] | null;
            } | null;
        };
        /** @description A page of deeds compared with words, with a summary by actor. */
        WordsAndDeedsAnswer: {
            /** @description A row for each deed of an actor that spoke on the proposal, and one for each actor and proposal with words but no deed. */
            data: components["schemas"]["WordAndDeed"][];
            /** @description URLs of this page and the next. */
            links: components["schemas"]["Links"];
            /** @description What was requested, at which moment, and the number of rows. */
            meta: {
                /** @description Requested day of valid time. */
                asOf: string;
                /**
                 * Format: int32
                 * @description Number of deeds without a row: the actor said nothing on the proposal.
                 */
                deedsWithoutWords: number;
                /**
                 * Format: int32
                 * @description Number of the requested revision.
                 */
                knownAt: number;
                /**
                 * Format: int32
                 * @description Maximum number of rows on a page.
                 */
                limit: number;
                /** @description Name and version of the method; /v1/methods has its formula and source. */
                method: string;
                /** @description URL of this request with every parameter pinned; it always returns the same bytes. */
                permalink: string;
                /**
                 * Format: int32
                 * @description Number of proposals that the request covers.
                 */
                proposals: number;
                /** @description When the requested revision was written; null if the ledger is empty. */
                recordedAt: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Number of rows, over all pages.
                 */
                total: number;
            };
            /** @description Value of `after` for the next page; null on the last page. */
            nextCursor: string | null;
            /** @description Totals for each actor, over all pages. */
            summary: {
                /** @description The actor that spoke and acted. */
                actor: components["schemas"]["ActorRef"];
                /**
                 * Format: int32
                 * @description Number of deeds that agree with the word.
                 */
                consistent: number;
                /** @description Counts by directness, with include=directness: the `n` deeds, by the directness of the word. */
                directness?: components["schemas"]["DirectnessCounts"];
                /**
                 * Format: int32
                 * @description Number of deeds that contradict the word.
                 */
                inconsistent: number;
                /**
                 * Format: int32
                 * @description Number of deeds compared with a word.
                 */
                n: number;
                /**
                 * Format: int32
                 * @description Number of rows that lack a word, a deed or a side to compare.
                 */
                nothingToCompare: number;
                /** @description Why there is no share; null if there is one. */
                reason: string | null;
                /**
                 * Format: double
                 * @description Share of consistent deeds, 0 to 1; null if n is 0.
                 */
                share: number | null;
            }[];
        };
        /** @description A revision, and the records that its drafts became. */
        WrittenRevision: {
            /** @description API key that wrote the revision; null for the program itself. */
            apiKey: {
                /**
                 * Format: int32
                 * @description Number of the API key.
                 */
                id: number;
                /** @description Name of the API key. */
                name: string;
            } | null;
            /**
             * Format: int32
             * @description Number of the revision, counted from 1 without gaps.
             */
            number: number;
            /** @description Why the revision was written. */
            reason: string;
            /** @description When the revision was written. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Records written: for each draft in order (a draft with several actors gives a stance for each), then for each correction, amendment and retraction; of a merge, the survivor. */
            records: {
                /** @description Id of the record. */
                id: string;
                /** @description Noun of the record. */
                noun: string;
                /** @description Slug of the record; null if it has none. */
                slug: string | null;
            }[];
            /** @description Number of records of each noun in the revision. */
            summary: {
                [key: string]: number;
            };
        };
        /** @description One record and, after a write, its warnings. */
        WrittenRevisionAnswer: {
            /** @description The revision, and what each draft became. */
            data: components["schemas"]["WrittenRevision"];
            /** @description After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out. */
            warnings?: components["schemas"]["Warning"][];
        };
    };
    responses: {
        /** @description `already-merged`: Already merged. `already-retracted`: Already retracted. `already-superseded`: Already superseded. `coding-taken`: Already coded. `in-use`: Other records refer to it. `merge-refused`: Actors cannot be merged. `slug-taken`: Slug already used. `stance-overlap`: Stances overlap. */
        "already-merged.already-retracted.already-superseded.coding-taken.in-use.merge-refused.slug-taken.stance-overlap": {
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
        /** @description `already-retracted`: Already retracted. `already-superseded`: Already superseded. `slug-taken`: Slug already used. `stance-overlap`: Stances overlap. */
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
        /** @description `coding-taken`: Already coded. `slug-taken`: Slug already used. */
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
        /** @description `invalid-parameter`: Invalid parameter. `reversed-range`: Range ends before it starts. `revision-not-yet`: Revision not written yet. `too-much-work`: Analysis too large. */
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
        /** @description `invalid-parameter`: Invalid parameter. `reversed-range`: Range ends before it starts. `revision-not-yet`: Revision not written yet. `too-much-work`: Analysis too large. `wrong-kind`: Id of another kind of record. */
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
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. `too-much-work`: Analysis too large. */
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
        /** @description `invalid-parameter`: Invalid parameter. `revision-not-yet`: Revision not written yet. `too-much-work`: Analysis too large. `wrong-kind`: Id of another kind of record. */
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
        /** @description The record was merged into another: repeat the request at Location. */
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
        /** @description Not modified: your copy is still valid. */
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
        /** @description Redirects clients that prefer text/html to the page of the record. */
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
        /** @description `precondition-required`: If-Match required. */
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
        /** @description `slug-taken`: Slug already used. */
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
        /** @description `slug-taken`: Slug already used. `stance-overlap`: Stances overlap. */
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
        /** @description `unauthorized`: API key required. */
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
        /** @description Only rows with this reason. */
        AbsenceQueryParameter: components["schemas"]["Absence"];
        /** @description Only statements with this actor in the chain or the signatories. */
        ActorQueryParameter: string;
        /** @description Only these actors, in this order, parties or not. */
        ActorsQueryParameter: string[];
        /** @description Opaque cursor: the `nextCursor` of the page before. */
        AfterQueryParameter: string;
        /** @description How a tie is weighed; see /v1/methods/networks. Between actors: any of these, by default congruence. From actors to proposals: ignore (the default), the number of statements; or subtract, those for it minus those against it. */
        AggregationQueryParameter: "ignore" | "congruence" | "conflict" | "subtract";
        /** @description Whether `ambiguous` levels are left out or count as neutral. */
        AmbiguousQueryParameter: "exclude" | "neutral";
        /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
        AsOfQueryParameter: string;
        /** @description States to assume for leaves, by address, as in `stn_7/0/1:met`. Every leaf with the same test follows. */
        AssumeQueryParameter: string[];
        /** @description Only pairs whose `n` is at least this. */
        AtLeastQueryParameter: number;
        /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
        BomQueryParameter: boolean;
        /** @description Whether each row is a proposal or a tag. */
        ByQueryParameter: "proposal" | "tag";
        /** @description Only stances that this actor attributes to others. */
        ClaimantQueryParameter: string;
        /** @description Only codings by this coder: the exact name. */
        CoderQueryParameter: string;
        /** @description Only codings by these coders. Does not affect adjudications. */
        CodersQueryParameter: string[];
        /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
        CodesQueryParameter: string[];
        /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
        ColumnsQueryParameter: "all" | "filled";
        /** @description true: adds the table of levels behind each figure. */
        ComponentsQueryParameter: boolean;
        /**
         * @description Format of the file.
         * @example ndjson
         */
        CreateImportFormatQueryParameter: components["schemas"]["ImportFormat"];
        /** @description Suggestions to skip. */
        CursorQueryParameter: number;
        /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
        DatesQueryParameter: "certain" | "possible";
        /** @description Only shifts up to this many days after the event began. */
        DaysQueryParameter: number;
        /** @description Measure of agreement; see /v1/methods/agreement. */
        DefinitionQueryParameter: "agree" | "identical" | "s" | "kappa" | "kappa-squared" | "coincidence" | "coincidence-2017";
        /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
        DirectnessQueryParameter: components["schemas"]["Directness"];
        /** @description Only proposals of this dossier. */
        DossierQueryParameter: string;
        /** @description true: only checks; writes nothing. */
        DryRunQueryParameter: boolean;
        /** @description How often an actor’s statements at one level on one proposal count: every time (keep), or once per source, week, month, year or range (the whole request). The earliest one counts. */
        DuplicatesQueryParameter: "keep" | "source" | "week" | "month" | "year" | "range";
        /** @description true: also expectations that the holder had given up by the requested day. */
        EndedQueryParameter: boolean;
        /** @description Only statements made at or about this event. */
        EventQueryParameter: string;
        /** @description A query for columns, as JSON. */
        ExtendQueryParameter: string;
        /** @description Only this many pairs, the lowest figures first. */
        FarthestQueryParameter: number;
        /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
        FieldsQueryParameter: string[];
        /** @description true: only what actors said themselves, being named, or voted. */
        FirstHandQueryParameter: boolean;
        /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
        FormatQueryParameter: "json" | "csv" | "tsv" | "ndjson" | "parquet" | "xlsx";
        /** @description Only events on this day or later, or possibly so if not known to the day. One of several days counts on each. */
        FromQueryParameter: components["schemas"]["CalendarDate"];
        /**
         * @description Id or slug of the record.
         * @example russia
         */
        GetActorIdPathParameter: string;
        /** @description Only levels that still held on this day or began later. */
        GetActorTimelineFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
        GetActorTimelineIncludeQueryParameter: "impliedBy"[];
        /** @description Only this proposal. */
        GetActorTimelineProposalQueryParameter: string;
        /** @description Only levels that began before this day. */
        GetActorTimelineToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only this voice. Default: both. */
        GetActorTimelineVoiceQueryParameter: components["schemas"]["Voice"];
        /** @description directness: shows how directly the levels of `line` and `departs` follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
        GetActorUnityIncludeQueryParameter: ("directness" | "impliedBy")[];
        /** @description Which stances count, with windows. standing: those in force on the window’s last day. new: of these, only those that began within the window. */
        GetActorUnityStancesQueryParameter: "standing" | "new";
        /** @description all: on the requested day. votes: only the ballots of each roll call; members without one are silent. changes: on each day on which something changed. year, month: on the last day of each. Members are always those of the day in question. */
        GetActorUnityWindowQueryParameter: "all" | "votes" | "changes" | "year" | "month";
        /**
         * @description Id or slug of the record.
         * @example cod_1
         */
        GetCodingIdPathParameter: string;
        /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
        GetCommonGroundIncludeQueryParameter: ("directness" | "impliedBy")[];
        /**
         * @description Id or slug of the record.
         * @example cov_1
         */
        GetCoverageIdPathParameter: string;
        /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
        GetDossierFormatQueryParameter: "json" | "html";
        /**
         * @description Id or slug of the record.
         * @example istanbul-talks-2025
         */
        GetEventIdPathParameter: string;
        /**
         * @description Id or slug of the record.
         * @example exp_1
         */
        GetExpectationIdPathParameter: string;
        /**
         * @description Id of the import, such as imp_1.
         * @example imp_1
         */
        GetImportIdPathParameter: string;
        /**
         * @description Id or slug of the record.
         * @example mem_1
         */
        GetMembershipIdPathParameter: string;
        /** @description Format of the answer; overrides Accept. An extension of the path does the same. */
        GetNetworksFormatQueryParameter: "json" | "csv" | "tsv" | "ndjson" | "parquet" | "xlsx" | "graphml" | "gexf";
        /** @description One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split. */
        GetNetworksWindowQueryParameter: "all" | "year" | "month";
        /**
         * @description Id or slug of the record.
         * @example ceasefire-before-talks
         */
        GetProposalIdPathParameter: string;
        /** @description Version of the rule that resolves positions. */
        GetProposalPositionsMethodQueryParameter: "1";
        /** @description Only what actors said themselves, or only what others say about them. Default: both, side by side. */
        GetProposalPositionsVoiceQueryParameter: components["schemas"]["Voice"];
        /** @description Only actors that were members of this group in the requested period. */
        GetProposalTimelineGroupQueryParameter: string;
        /** @description Only what actors said themselves, or what others say about them. Default: both. */
        GetProposalTriggersVoiceQueryParameter: components["schemas"]["Voice"];
        /**
         * @description Id or slug of the record.
         * @example 2026.1
         */
        GetReleaseIdPathParameter: string;
        /**
         * @description Id or slug of the record.
         * @example src_1
         */
        GetSourceIdPathParameter: string;
        /**
         * @description Id of the stance, such as stn_1.
         * @example stn_1
         */
        GetStanceIdPathParameter: string;
        /**
         * @description Id or slug of the record.
         * @example stm_1
         */
        GetStatementIdPathParameter: string;
        /** @description Only memberships in this group. */
        GroupQueryParameter: string;
        /** @description Only expectations of this actor. */
        HolderQueryParameter: string;
        /** @description Only these actors, in this order. */
        HoldersQueryParameter: string[];
        /** @description Makes it safe to repeat this write. */
        IdempotencyKey: string;
        /** @description Only the actor with this code: scheme:value, such as cow:369. */
        IdentifierQueryParameter: string;
        /**
         * @description Id or slug of the record.
         * @example ukraine-peace-talks
         */
        IdPathParameter: string;
        /** @description ETag of the version that you read, or `*` for any. */
        IfMatch: string;
        /** @description ETags of your copies: answers 304 if one is current. */
        IfNoneMatch: string;
        /** @description What to add. statements: with their attribution chains (chain is the same), and what was said against them (doubts). sources. stance: how it was coded. previous: the level before. members: of a group, with counts, unity and each member’s position. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. all: whole rows, which repeat what `meta` otherwise says once for all of them; without impliedBy. */
        IncludeQueryParameter: ("statements" | "chain" | "sources" | "stance" | "previous" | "members" | "impliedBy" | "all")[];
        /** @description An evenly spaced series instead of periods: a row for the first day of each step, from `from` until before `to`, which are both required. Own voice, unless `voice=attributed`. */
        IntervalQueryParameter: "day" | "week" | "month" | "quarter" | "year";
        /** @description Only proposals of this kind, such as ceasefire. */
        KindQueryParameter: components["schemas"]["Slug"];
        /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
        KnownAtQueryParameter: string;
        /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
        LayoutQueryParameter: "tidy" | "columns";
        /** @description No `shiftsPerYear` for actors observed for fewer days than this. */
        LeastDaysQueryParameter: number;
        /** @description Only stances at this level. */
        LevelQueryParameter: components["schemas"]["StanceLevel"];
        /** @description Maximum number of rows to return. */
        LimitQueryParameter: number;
        /** @description Only these actors, in this order. */
        ListAgreementActorsQueryParameter: string[];
        /** @description Only stances that began on this day or later. */
        ListAgreementFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description directness: splits each n by how directly the levels follow from the record. */
        ListAgreementIncludeQueryParameter: "directness"[];
        /** @description Only these proposals. */
        ListAgreementProposalsQueryParameter: string[];
        /** @description Only proposals with this tag. */
        ListAgreementTagQueryParameter: string;
        /** @description Only stances that began before this day. */
        ListAgreementToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
        ListAgreementVoiceQueryParameter: components["schemas"]["Voice"];
        /** @description Only codings of the level of this actor. */
        ListCodingsActorQueryParameter: string;
        /** @description Only codings on proposals of this dossier. */
        ListCodingsDossierQueryParameter: string;
        /** @description Only codings on the provisions of this package. */
        ListCodingsPartOfQueryParameter: string;
        /** @description Only codings on this proposal. */
        ListCodingsProposalQueryParameter: string;
        /** @description Only conditions of these types. */
        ListConditionsTypeQueryParameter: components["schemas"]["ConditionType"][];
        /** @description Only records by this coder: the exact name. */
        ListCoveragesCoderQueryParameter: string;
        /** @description Only records of this dossier. */
        ListCoveragesDossierQueryParameter: string;
        /** @description Only events of this dossier. */
        ListEventsDossierQueryParameter: string;
        /** @description Only events of this kind. */
        ListEventsKindQueryParameter: components["schemas"]["EventKind"];
        /** @description Only events with a provision of this package on the agenda. */
        ListEventsPartOfQueryParameter: string;
        /** @description Only the members of this group on the requested day. */
        ListExpectationScoresGroupQueryParameter: string;
        /** @description Only expectations of events of this dossier. */
        ListExpectationsDossierQueryParameter: string;
        /** @description Only expectations of this event. */
        ListExpectationsEventQueryParameter: string;
        /** @description Returns the page after this one: its `nextCursor`. */
        ListImportsAfterQueryParameter: string;
        /** @description Only proposals on which at least this many actors have a level. */
        ListPolarisationAtLeastQueryParameter: number;
        /** @description all: on the requested day. year, month: on the last day of each, with the group’s members of that day. */
        ListPolarisationWindowQueryParameter: "all" | "year" | "month";
        /** @description marks: what a drawn cell also shows (conditions with their state, what others say, doubts, what the actor expects). impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. all: whole cells, which repeat what other parts of the answer say. */
        ListPositionsIncludeQueryParameter: ("marks" | "impliedBy" | "all")[];
        /** @description tidy (default): a row for each cell. grid: a row for each proposal, in all table formats but NDJSON; a cell without a level has its `absence`. columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. */
        ListPositionsLayoutQueryParameter: "tidy" | "grid" | "columns";
        /** @description Only proposals whose name or text contains this, in any case. */
        ListProposalsQQueryParameter: string;
        /** @description Only proposals with this tag. */
        ListProposalsTagQueryParameter: string;
        /** @description Id or slug of a dossier. */
        ListReleasesDossierQueryParameter: string;
        /** @description Whether `ambiguous` is left out or counts as neutral on the ordinal and interval metrics. On the nominal metric it is a level like the others. */
        ListReliabilityAmbiguousQueryParameter: "exclude" | "neutral";
        /** @description Only statements made on this day or later. */
        ListReliabilityFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description disagreements: lists each, with every coding and how it was settled. directness: how directly coders found levels stated, in counts and in each disagreement. */
        ListReliabilityIncludeQueryParameter: ("disagreements" | "directness")[];
        /** @description Only statements made before this day. */
        ListReliabilityToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only shifts whose new level began on this day or later. */
        ListShiftsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only shifts whose new level began before this day. */
        ListShiftsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only sources whose title contains this text, in any case. */
        ListSourcesQQueryParameter: string;
        /** @description Only stances of this actor. */
        ListStancesActorQueryParameter: string;
        /** @description Only stances on proposals of this dossier. */
        ListStancesDossierQueryParameter: string;
        /** @description Only stances that belong to this event. */
        ListStancesEventQueryParameter: string;
        /** @description Only stances on the provisions of this package. */
        ListStancesPartOfQueryParameter: string;
        /** @description Only stances on this proposal. */
        ListStancesProposalQueryParameter: string;
        /** @description Only stances that this statement supports. */
        ListStancesStatementQueryParameter: string;
        /** @description Only statements that support stances on this dossier’s proposals, or made at or about its events. */
        ListStatementsDossierQueryParameter: string;
        /** @description Only statements made, or possibly made if only a month or year is known, on this day or later. */
        ListStatementsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only statements under stances on this package’s provisions. */
        ListStatementsPartOfQueryParameter: string;
        /** @description Only statements that support stances on this proposal. */
        ListStatementsProposalQueryParameter: string;
        /** @description Words to find in the paraphrase, quote, translation or note, as in web search: several words, "a phrase", -without, or. */
        ListStatementsQQueryParameter: string;
        /** @description Only statements made before this day, or possibly so. */
        ListStatementsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only deeds that happened, or may have happened, on this day or later. */
        ListWordsAndDeedsFromQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only deeds that happened, or may have happened, before this day. */
        ListWordsAndDeedsToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Names of columns, theirs:ours,…; short for option=map=… */
        MapQueryParameter: string;
        /** @description false: omits communities and centralities. */
        MeasuresQueryParameter: boolean;
        /** @description Only memberships of this actor. */
        MemberQueryParameter: string;
        /** @description The version of the method; see /v1/methods. */
        MethodQueryParameter: "1";
        /** @description Only stances coded with at least this confidence. */
        MinConfidenceQueryParameter: components["schemas"]["Confidence"];
        /** @description Lowest statement grade that the rule min_credibility accepts. 6 (cannot be judged) is never accepted. */
        MinCredibilityQueryParameter: 1 | 2 | 3 | 4 | 5;
        /** @description Lowest source grade that the rule min_reliability accepts. F (cannot be judged) is never accepted. */
        MinReliabilityQueryParameter: "A" | "B" | "C" | "D" | "E";
        /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
        MinRevisionQueryParameter: number;
        /** @description true: more files follow, and the import waits for them. */
        MoreQueryParameter: boolean;
        /** @description At most this many rows per window, the most divided first. */
        MostQueryParameter: number;
        /**
         * @description Name of the method, as in `meta.method`.
         * @example positions
         */
        NamePathParameter: string;
        /** @description Name of the file in the report. */
        NameQueryParameter: string;
        /** @description Only this many pairs, the highest figures first. */
        NearestQueryParameter: number;
        /** @description How to normalise weights; not for ties=proposals. */
        NormalisationQueryParameter: "none" | "average" | "jaccard" | "cosine" | "set_jaccard" | "vector_cosine";
        /** @description Only records of these nouns. */
        NounsQueryParameter: ("dossier" | "actor" | "membership" | "proposal" | "event" | "source" | "statement" | "coding" | "expectation" | "coverage" | "release" | "stance")[];
        /**
         * @description Number of the revision.
         * @example 1
         */
        NumberPathParameter: string;
        /** @description stop: if any line is bad, nothing is written. skip: bad lines are left out, with whatever depends on them. */
        OnErrorQueryParameter: "stop" | "skip";
        /** @description An option of the format, name=value. Repeat for several. */
        OptionQueryParameter: string[];
        /** @description Name of where the records come from: a later import of the same origin updates them. Default: the format. */
        OriginQueryParameter: string;
        /** @description Only events in which this actor took part. */
        ParticipantQueryParameter: string;
        /** @description Actors to compare, in this order. Default: the dossier’s parties, or all actors with a position in it. */
        PartiesQueryParameter: string[];
        /** @description Only the provisions of this package. */
        PartOfQueryParameter: string;
        /** @description Text typed so far. */
        PrefixQueryParameter: string;
        /** @description Only events with this proposal on the agenda. */
        ProposalQueryParameter: string;
        /** @description Only these proposals, in this order. */
        ProposalsQueryParameter: string[];
        /** @description Maximum number of properties. */
        ProposePropertiesLimitQueryParameter: number;
        /** @description Type of actors, such as state; the answer is the same for each. */
        ProposePropertiesTypeQueryParameter: string;
        /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
        PublishedByQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only sources of this publisher: the whole name, in any case. */
        PublisherQueryParameter: string;
        /** @description Only actors whose name or alias contains this text, in any case. */
        QQueryParameter: string;
        /** @description A batch of queries, as JSON. */
        QueriesQueryParameter: string;
        /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
        QuorumQueryParameter: number;
        /** @description Reason for the import, kept with each revision. */
        ReasonQueryParameter: string;
        /** @description true: only members that speak for the group. false: only the others. */
        RepresentsQueryParameter: boolean;
        /** @description true: lists withdrawn records as well. */
        RetractedQueryParameter: boolean;
        /** @description Only codings with this role. */
        RoleQueryParameter: components["schemas"]["CodingRole"];
        /** @description Number of levels the figures use. 3: support, neutral and oppose; conditions are ignored. */
        ScaleQueryParameter: "3" | "5";
        /** @description Maximum number of records. */
        SearchLimitQueryParameter: number;
        /**
         * @description Words to find, as in web search: several words, "a phrase", -without, or.
         * @example ceasefire
         */
        SearchQQueryParameter: string;
        /** @description Number of best matches to skip. */
        SkipQueryParameter: number;
        /** @description Only statements in this source. */
        SourceQueryParameter: string;
        /** @description Only statements by this actor: it ends the chain or signed them. */
        SpeakerQueryParameter: string;
        /** @description Only proposals that this actor put forward. */
        SponsorQueryParameter: string;
        /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
        StaleAfterQueryParameter: string;
        /** @description Only statements that support this stance. */
        StanceQueryParameter: string;
        /** @description Which stances count, with years. new (default): those in force on the year’s last day that began within it. standing: all in force on that day. */
        StancesQueryParameter: "standing" | "new";
        /** @description Only codings of this statement. */
        StatementQueryParameter: string;
        /** @description Only conditions in these states. */
        StateQueryParameter: components["schemas"]["Truth"][];
        /** @description Only dossiers with this tag. */
        TagQueryParameter: string;
        /** @description actors: between actors that spoke on the same proposal. proposals: from actors to proposals. */
        TiesQueryParameter: "actors" | "proposals";
        /** @description Only events before this day, or possibly so if not known to the day. */
        ToQueryParameter: components["schemas"]["CalendarDate"];
        /** @description Only actors of this type. */
        TypeQueryParameter: components["schemas"]["ActorType"];
        /** @description Whether to count proposals on which all actors with a level agree: all, not only the pair. */
        UnanimousQueryParameter: "include" | "exclude";
        /** @description Only sources with exactly this URL. */
        UrlQueryParameter: string;
        /** @description Only rows with this verdict. Does not affect `summary`. */
        VerdictQueryParameter: components["schemas"]["Verdict"][];
        /** @description Only stances in this voice. Default: both. */
        VoiceQueryParameter: components["schemas"]["Voice"];
        /** @description One figure a pair, or one for each year. */
        WindowQueryParameter: "all" | "year";
        /** @description true: lists corrected and retracted stances as well. */
        WithdrawnQueryParameter: boolean;
        /** @description Only pairs that include one of these actors. */
        WithQueryParameter: string[];
    };
    requestBodies: never;
    headers: {
        /** @description Any site may read the answer. */
        "Access-Control-Allow-Origin": string;
        /** @description Version of the answer. Send it as If-None-Match to read, or as If-Match to amend. */
        ETag: string;
        /** @description `true` if this repeats the answer to an earlier write. */
        IdempotencyReplayed: string;
        /** @description Number of the revision of the answer, or that the write made. */
        LedgerRevision: number;
        /** @description URL of the record. */
        Location: string;
        /** @description Id of this request in the log; a valid one in the request is kept. */
        RequestId: string;
        /** @description Seconds to wait before the next attempt. */
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
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only the actor with this code: scheme:value, such as cow:369. */
                identifier?: components["parameters"]["IdentifierQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only actors whose name or alias contains this text, in any case. */
                q?: components["parameters"]["QQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only actors of this type. */
                type?: components["parameters"]["TypeQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what actors said themselves, or what others say about them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description What to add. statements: with their attribution chains (chain is the same), and what was said against them (doubts). sources. stance: how it was coded. previous: the level before. members: of a group, with counts, unity and each member’s position. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. all: whole rows, which repeat what `meta` otherwise says once for all of them; without impliedBy. */
                include?: components["parameters"]["IncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
                /** @description Only what actors said themselves, or only what others say about them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Lowest statement grade that the rule min_credibility accepts. 6 (cannot be judged) is never accepted. */
                minCredibility?: components["parameters"]["MinCredibilityQueryParameter"];
                /** @description Lowest source grade that the rule min_reliability accepts. F (cannot be judged) is never accepted. */
                minReliability?: components["parameters"]["MinReliabilityQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only levels that still held on this day or began later. */
                from?: components["parameters"]["GetActorTimelineFromQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description An evenly spaced series instead of periods: a row for the first day of each step, from `from` until before `to`, which are both required. Own voice, unless `voice=attributed`. */
                interval?: components["parameters"]["IntervalQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only this proposal. */
                proposal?: components["parameters"]["GetActorTimelineProposalQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only levels that began before this day. */
                to?: components["parameters"]["GetActorTimelineToQueryParameter"];
                /** @description Only this voice. Default: both. */
                voice?: components["parameters"]["GetActorTimelineVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description directness: shows how directly the levels of `line` and `departs` follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorUnityIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Number of levels the figures use. 3: support, neutral and oppose; conditions are ignored. */
                scale?: components["parameters"]["ScaleQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Which stances count, with windows. standing: those in force on the window’s last day. new: of these, only those that began within the window. */
                stances?: components["parameters"]["GetActorUnityStancesQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description all: on the requested day. votes: only the ballots of each roll call; members without one are silent. changes: on each day on which something changed. year, month: on the last day of each. Members are always those of the day in question. */
                window?: components["parameters"]["GetActorUnityWindowQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description Only pairs whose `n` is at least this. */
                atLeast?: components["parameters"]["AtLeastQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description true: adds the table of levels behind each figure. */
                components?: components["parameters"]["ComponentsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Measure of agreement; see /v1/methods/agreement. */
                definition?: components["parameters"]["DefinitionQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Only this many pairs, the lowest figures first. */
                farthest?: components["parameters"]["FarthestQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only this many pairs, the highest figures first. */
                nearest?: components["parameters"]["NearestQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Which stances count, with years. new (default): those in force on the year’s last day that began within it. standing: all in force on that day. */
                stances?: components["parameters"]["StancesQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Whether to count proposals on which all actors with a level agree: all, not only the pair. */
                unanimous?: components["parameters"]["UnanimousQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description One figure a pair, or one for each year. */
                window?: components["parameters"]["WindowQueryParameter"];
                /** @description Only pairs that include one of these actors. */
                with?: components["parameters"]["WithQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Only codings of the level of this actor. */
                actor?: components["parameters"]["ListCodingsActorQueryParameter"];
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Only codings by this coder: the exact name. */
                coder?: components["parameters"]["CoderQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only codings on proposals of this dossier. */
                dossier?: components["parameters"]["ListCodingsDossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only codings on the provisions of this package. */
                partOf?: components["parameters"]["ListCodingsPartOfQueryParameter"];
                /** @description Only codings on this proposal. */
                proposal?: components["parameters"]["ListCodingsProposalQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only codings with this role. */
                role?: components["parameters"]["RoleQueryParameter"];
                /** @description Only codings of this statement. */
                statement?: components["parameters"]["StatementQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only conditions in these states. */
                state?: components["parameters"]["StateQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only conditions of these types. */
                type?: components["parameters"]["ListConditionsTypeQueryParameter"];
                /** @description Only what actors said themselves, or what others say about them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Only records by this coder: the exact name. */
                coder?: components["parameters"]["ListCoveragesCoderQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only records of this dossier. */
                dossier?: components["parameters"]["ListCoveragesDossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only dossiers with this tag. */
                tag?: components["parameters"]["TagQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Actors to compare, in this order. Default: the dossier’s parties, or all actors with a position in it. */
                parties?: components["parameters"]["PartiesQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Only rows with this reason. */
                absence?: components["parameters"]["AbsenceQueryParameter"];
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only events of this dossier. */
                dossier?: components["parameters"]["ListEventsDossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only events on this day or later, or possibly so if not known to the day. One of several days counts on each. */
                from?: components["parameters"]["FromQueryParameter"];
                /** @description Only events of this kind. */
                kind?: components["parameters"]["ListEventsKindQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only events in which this actor took part. */
                participant?: components["parameters"]["ParticipantQueryParameter"];
                /** @description Only events with a provision of this package on the agenda. */
                partOf?: components["parameters"]["ListEventsPartOfQueryParameter"];
                /** @description Only events with this proposal on the agenda. */
                proposal?: components["parameters"]["ProposalQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only events before this day, or possibly so if not known to the day. */
                to?: components["parameters"]["ToQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description true: also expectations that the holder had given up by the requested day. */
                ended?: components["parameters"]["EndedQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Only shifts up to this many days after the event began. */
                days?: components["parameters"]["DaysQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts whose new level began on this day or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts whose new level began before this day. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only expectations of events of this dossier. */
                dossier?: components["parameters"]["ListExpectationsDossierQueryParameter"];
                /** @description Only expectations of this event. */
                event?: components["parameters"]["ListExpectationsEventQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only expectations of this actor. */
                holder?: components["parameters"]["HolderQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only expectations of events of this dossier. */
                dossier?: components["parameters"]["ListExpectationsDossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Only these actors, in this order. */
                holders?: components["parameters"]["HoldersQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Returns the page after this one: its `nextCursor`. */
                after?: components["parameters"]["ListImportsAfterQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description true: only checks; writes nothing. */
                dryRun?: components["parameters"]["DryRunQueryParameter"];
                /**
                 * @description Format of the file.
                 * @example ndjson
                 */
                format: components["parameters"]["CreateImportFormatQueryParameter"];
                /** @description Names of columns, theirs:ours,…; short for option=map=… */
                map?: components["parameters"]["MapQueryParameter"];
                /** @description true: more files follow, and the import waits for them. */
                more?: components["parameters"]["MoreQueryParameter"];
                /** @description Name of the file in the report. */
                name?: components["parameters"]["NameQueryParameter"];
                /** @description stop: if any line is bad, nothing is written. skip: bad lines are left out, with whatever depends on them. */
                onError?: components["parameters"]["OnErrorQueryParameter"];
                /** @description An option of the format, name=value. Repeat for several. */
                option?: components["parameters"]["OptionQueryParameter"];
                /** @description Name of where the records come from: a later import of the same origin updates them. Default: the format. */
                origin?: components["parameters"]["OriginQueryParameter"];
                /** @description Reason for the import, kept with each revision. */
                reason?: components["parameters"]["ReasonQueryParameter"];
            };
            header?: {
                /** @description Makes it safe to repeat this write. */
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
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the import, such as imp_1.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the import, such as imp_1.
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
                /** @description true: more files follow, and the import waits for them. */
                more?: components["parameters"]["MoreQueryParameter"];
                /** @description Name of the file in the report. */
                name?: components["parameters"]["NameQueryParameter"];
            };
            header?: {
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the import, such as imp_1.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the import, such as imp_1.
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
    getMatrix: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals, in this order. */
                proposals?: components["parameters"]["ProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
                /** @description Only what actors said themselves, or only what others say about them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                    "application/json": components["schemas"]["CompactMatrix"];
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
    listMemberships: {
        parameters: {
            query?: {
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only memberships in this group. */
                group?: components["parameters"]["GroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Only memberships of this actor. */
                member?: components["parameters"]["MemberQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description true: only members that speak for the group. false: only the others. */
                represents?: components["parameters"]["RepresentsQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description ETags of your copies: answers 304 if one is current. */
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
            query?: {
                /** @description html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept. */
                format?: components["parameters"]["GetDossierFormatQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Name of the method, as in `meta.method`.
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
            303: components["responses"]["Page"];
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description How often an actor’s statements at one level on one proposal count: every time (keep), or once per source, week, month, year or range (the whole request). The earliest one counts. */
                duplicates?: components["parameters"]["DuplicatesQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same. */
                format?: components["parameters"]["GetNetworksFormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description false: omits communities and centralities. */
                measures?: components["parameters"]["MeasuresQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description How to normalise weights; not for ties=proposals. */
                normalisation?: components["parameters"]["NormalisationQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description actors: between actors that spoke on the same proposal. proposals: from actors to proposals. */
                ties?: components["parameters"]["TiesQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split. */
                window?: components["parameters"]["GetNetworksWindowQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description Only proposals on which at least this many actors have a level. */
                atLeast?: components["parameters"]["ListPolarisationAtLeastQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Whether each row is a proposal or a tag. */
                by?: components["parameters"]["ByQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description At most this many rows per window, the most divided first. */
                most?: components["parameters"]["MostQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Number of levels the figures use. 3: support, neutral and oppose; conditions are ignored. */
                scale?: components["parameters"]["ScaleQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Which stances count, with windows. standing: those in force on the window’s last day. new: of these, only those that began within the window. */
                stances?: components["parameters"]["GetActorUnityStancesQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
                /** @description all: on the requested day. year, month: on the last day of each, with the group’s members of that day. */
                window?: components["parameters"]["ListPolarisationWindowQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Only these actors, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description marks: what a drawn cell also shows (conditions with their state, what others say, doubts, what the actor expects). impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. all: whole cells, which repeat what other parts of the answer say. */
                include?: components["parameters"]["ListPositionsIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description tidy (default): a row for each cell. grid: a row for each proposal, in all table formats but NDJSON; a cell without a level has its `absence`. columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. */
                layout?: components["parameters"]["ListPositionsLayoutQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals, in this order. */
                proposals?: components["parameters"]["ProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
                /** @description Only what actors said themselves, or only what others say about them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only proposals of this kind, such as ceasefire. */
                kind?: components["parameters"]["KindQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only proposals whose name or text contains this, in any case. */
                q?: components["parameters"]["ListProposalsQQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only proposals that this actor put forward. */
                sponsor?: components["parameters"]["SponsorQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListProposalsTagQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what actors said themselves, or what others say about them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Only these actors, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description What to add. statements: with their attribution chains (chain is the same), and what was said against them (doubts). sources. stance: how it was coded. previous: the level before. members: of a group, with counts, unity and each member’s position. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. all: whole rows, which repeat what `meta` otherwise says once for all of them; without impliedBy. */
                include?: components["parameters"]["IncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only what actors said themselves, or only what others say about them. Default: both, side by side. */
                voice?: components["parameters"]["GetProposalPositionsVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Lowest statement grade that the rule min_credibility accepts. 6 (cannot be judged) is never accepted. */
                minCredibility?: components["parameters"]["MinCredibilityQueryParameter"];
                /** @description Lowest source grade that the rule min_reliability accepts. F (cannot be judged) is never accepted. */
                minReliability?: components["parameters"]["MinReliabilityQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Share of a group’s members on the day that must have a level before it gets figures or a label. */
                quorum?: components["parameters"]["QuorumQueryParameter"];
                /** @description Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y. */
                staleAfter?: components["parameters"]["StaleAfterQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Only these actors, in this order, parties or not. */
                actors?: components["parameters"]["ActorsQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only levels that still held on this day or began later. */
                from?: components["parameters"]["GetActorTimelineFromQueryParameter"];
                /** @description Only actors that were members of this group in the requested period. */
                group?: components["parameters"]["GetProposalTimelineGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description An evenly spaced series instead of periods: a row for the first day of each step, from `from` until before `to`, which are both required. Own voice, unless `voice=attributed`. */
                interval?: components["parameters"]["IntervalQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Version of the rule that resolves positions. */
                method?: components["parameters"]["GetProposalPositionsMethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only levels that began before this day. */
                to?: components["parameters"]["GetActorTimelineToQueryParameter"];
                /** @description Only this voice. Default: both. */
                voice?: components["parameters"]["GetActorTimelineVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description States to assume for leaves, by address, as in `stn_7/0/1:met`. Every leaf with the same test follows. */
                assume?: components["parameters"]["AssumeQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only stances that began on this day or later. */
                from?: components["parameters"]["ListAgreementFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances that began before this day. */
                to?: components["parameters"]["ListAgreementToQueryParameter"];
                /** @description Only what actors said themselves, or what others say about them. Default: both. */
                voice?: components["parameters"]["GetProposalTriggersVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Maximum number of properties. */
                limit?: components["parameters"]["ProposePropertiesLimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Type of actors, such as state; the answer is the same for each. */
                type?: components["parameters"]["ProposePropertiesTypeQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Suggestions to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Text typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Suggestions to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Text typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Suggestions to skip. */
                cursor?: components["parameters"]["CursorQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Text typed so far. */
                prefix?: components["parameters"]["PrefixQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Id or slug of a dossier. */
                dossier?: components["parameters"]["ListReleasesDossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Whether `ambiguous` is left out or counts as neutral on the ordinal and interval metrics. On the nominal metric it is a level like the others. */
                ambiguous?: components["parameters"]["ListReliabilityAmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Only codings by these coders. Does not affect adjudications. */
                coders?: components["parameters"]["CodersQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only statements made on this day or later. */
                from?: components["parameters"]["ListReliabilityFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description disagreements: lists each, with every coding and how it was settled. directness: how directly coders found levels stated, in counts and in each disagreement. */
                include?: components["parameters"]["ListReliabilityIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only statements made before this day. */
                to?: components["parameters"]["ListReliabilityToQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description true: only checks; writes nothing. */
                dryRun?: components["parameters"]["DryRunQueryParameter"];
            };
            header?: {
                /** @description Makes it safe to repeat this write. */
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
            409: components["responses"]["already-merged.already-retracted.already-superseded.coding-taken.in-use.merge-refused.slug-taken.stance-overlap"];
            412: components["responses"]["precondition-failed"];
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Number of the revision.
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
                /** @description Only statements with this actor in the chain or the signatories. */
                actor?: components["parameters"]["ActorQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only statements that support stances on this dossier’s proposals, or made at or about its events. */
                dossier?: components["parameters"]["ListStatementsDossierQueryParameter"];
                /** @description Only statements made at or about this event. */
                event?: components["parameters"]["EventQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only statements made, or possibly made if only a month or year is known, on this day or later. */
                from?: components["parameters"]["ListStatementsFromQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of records. */
                limit?: components["parameters"]["SearchLimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only records of these nouns. */
                nouns?: components["parameters"]["NounsQueryParameter"];
                /** @description Only statements under stances on this package’s provisions. */
                partOf?: components["parameters"]["ListStatementsPartOfQueryParameter"];
                /** @description Only statements that support stances on this proposal. */
                proposal?: components["parameters"]["ListStatementsProposalQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /**
                 * @description Words to find, as in web search: several words, "a phrase", -without, or.
                 * @example ceasefire
                 */
                q: components["parameters"]["SearchQQueryParameter"];
                /** @description Number of best matches to skip. */
                skip?: components["parameters"]["SkipQueryParameter"];
                /** @description Only statements by this actor: it ends the chain or signed them. */
                speaker?: components["parameters"]["SpeakerQueryParameter"];
                /** @description Only statements made before this day, or possibly so. */
                to?: components["parameters"]["ListStatementsToQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
            400: components["responses"]["invalid-parameter.reversed-range.revision-not-yet"];
            406: components["responses"]["not-acceptable"];
            422: components["responses"]["unknown-reference"];
            500: components["responses"]["internal"];
            503: components["responses"]["behind.busy.ledger-unavailable.not-ready"];
        };
    };
    listShifts: {
        parameters: {
            query?: {
                /** @description Only these actors, in this order. */
                actors?: components["parameters"]["ListAgreementActorsQueryParameter"];
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts whose new level began on this day or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetActorTimelineIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts whose new level began before this day. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only sources of this publisher: the whole name, in any case. */
                publisher?: components["parameters"]["PublisherQueryParameter"];
                /** @description Only sources whose title contains this text, in any case. */
                q?: components["parameters"]["ListSourcesQQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only sources with exactly this URL. */
                url?: components["parameters"]["UrlQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Only stances of this actor. */
                actor?: components["parameters"]["ListStancesActorQueryParameter"];
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Only stances that this actor attributes to others. */
                claimant?: components["parameters"]["ClaimantQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only stances on proposals of this dossier. */
                dossier?: components["parameters"]["ListStancesDossierQueryParameter"];
                /** @description Only stances that belong to this event. */
                event?: components["parameters"]["ListStancesEventQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Only stances at this level. */
                level?: components["parameters"]["LevelQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only stances on the provisions of this package. */
                partOf?: components["parameters"]["ListStancesPartOfQueryParameter"];
                /** @description Only stances on this proposal. */
                proposal?: components["parameters"]["ListStancesProposalQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only stances that this statement supports. */
                statement?: components["parameters"]["ListStancesStatementQueryParameter"];
                /** @description Only stances in this voice. Default: both. */
                voice?: components["parameters"]["VoiceQueryParameter"];
                /** @description true: lists corrected and retracted stances as well. */
                withdrawn?: components["parameters"]["WithdrawnQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the stance, such as stn_1.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the stance, such as stn_1.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the stance, such as stn_1.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the stance, such as stn_1.
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
                /** @description Only statements with this actor in the chain or the signatories. */
                actor?: components["parameters"]["ActorQueryParameter"];
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Only statements that support stances on this dossier’s proposals, or made at or about its events. */
                dossier?: components["parameters"]["ListStatementsDossierQueryParameter"];
                /** @description Only statements made at or about this event. */
                event?: components["parameters"]["EventQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only statements made, or possibly made if only a month or year is known, on this day or later. */
                from?: components["parameters"]["ListStatementsFromQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only statements under stances on this package’s provisions. */
                partOf?: components["parameters"]["ListStatementsPartOfQueryParameter"];
                /** @description Only statements that support stances on this proposal. */
                proposal?: components["parameters"]["ListStatementsProposalQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Words to find in the paraphrase, quote, translation or note, as in web search: several words, "a phrase", -without, or. */
                q?: components["parameters"]["ListStatementsQQueryParameter"];
                /** @description true: lists withdrawn records as well. */
                retracted?: components["parameters"]["RetractedQueryParameter"];
                /** @description Only statements in this source. */
                source?: components["parameters"]["SourceQueryParameter"];
                /** @description Only statements by this actor: it ends the chain or signed them. */
                speaker?: components["parameters"]["SpeakerQueryParameter"];
                /** @description Only statements that support this stance. */
                stance?: components["parameters"]["StanceQueryParameter"];
                /** @description Only statements made before this day, or possibly so. */
                to?: components["parameters"]["ListStatementsToQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Makes it safe to repeat this write. */
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
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that you read, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description Makes it safe to repeat this write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or slug of the record.
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
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only shifts whose new level began on this day or later. */
                from?: components["parameters"]["ListShiftsFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. */
                include?: components["parameters"]["ListAgreementIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description No `shiftsPerYear` for actors observed for fewer days than this. */
                leastDays?: components["parameters"]["LeastDaysQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only shifts whose new level began before this day. */
                to?: components["parameters"]["ListShiftsToQueryParameter"];
                /** @description own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both. */
                voice?: components["parameters"]["ListAgreementVoiceQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
                /** @description Opaque cursor: the `nextCursor` of the page before. */
                after?: components["parameters"]["AfterQueryParameter"];
                /** @description Whether `ambiguous` levels are left out or count as neutral. */
                ambiguous?: components["parameters"]["AmbiguousQueryParameter"];
                /** @description Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC. */
                asOf?: components["parameters"]["AsOfQueryParameter"];
                /** @description true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8. */
                bom?: components["parameters"]["BomQueryParameter"];
                /** @description Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`. */
                codes?: components["parameters"]["CodesQueryParameter"];
                /** @description all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all. */
                columns?: components["parameters"]["ColumnsQueryParameter"];
                /** @description certain (default): only what held on the day whatever its exact dates are. possible: also what may have held. */
                dates?: components["parameters"]["DatesQueryParameter"];
                /** @description Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all. */
                directness?: components["parameters"]["DirectnessQueryParameter"];
                /** @description Only proposals of this dossier. */
                dossier?: components["parameters"]["DossierQueryParameter"];
                /** @description Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns. */
                fields?: components["parameters"]["FieldsQueryParameter"];
                /** @description true: only what actors said themselves, being named, or voted. */
                firstHand?: components["parameters"]["FirstHandQueryParameter"];
                /** @description Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`. */
                format?: components["parameters"]["FormatQueryParameter"];
                /** @description Only deeds that happened, or may have happened, on this day or later. */
                from?: components["parameters"]["ListWordsAndDeedsFromQueryParameter"];
                /** @description Only the members of this group on the requested day. */
                group?: components["parameters"]["ListExpectationScoresGroupQueryParameter"];
                /** @description directness: splits each n by how directly the levels follow from the record. impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there. */
                include?: components["parameters"]["GetCommonGroundIncludeQueryParameter"];
                /** @description Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision. */
                knownAt?: components["parameters"]["KnownAtQueryParameter"];
                /** @description columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows. */
                layout?: components["parameters"]["LayoutQueryParameter"];
                /** @description Maximum number of rows to return. */
                limit?: components["parameters"]["LimitQueryParameter"];
                /** @description The version of the method; see /v1/methods. */
                method?: components["parameters"]["MethodQueryParameter"];
                /** @description Only stances coded with at least this confidence. */
                minConfidence?: components["parameters"]["MinConfidenceQueryParameter"];
                /** @description Waits until this server has loaded this revision: the `Ledger-Revision` of your write. */
                minRevision?: components["parameters"]["MinRevisionQueryParameter"];
                /** @description Only the provisions of this package. */
                partOf?: components["parameters"]["PartOfQueryParameter"];
                /** @description Only these proposals. */
                proposals?: components["parameters"]["ListAgreementProposalsQueryParameter"];
                /** @description Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here. */
                publishedBy?: components["parameters"]["PublishedByQueryParameter"];
                /** @description Only proposals with this tag. */
                tag?: components["parameters"]["ListAgreementTagQueryParameter"];
                /** @description Only deeds that happened, or may have happened, before this day. */
                to?: components["parameters"]["ListWordsAndDeedsToQueryParameter"];
                /** @description Only rows with this verdict. Does not affect `summary`. */
                verdict?: components["parameters"]["VerdictQueryParameter"];
            };
            header?: {
                /** @description ETags of your copies: answers 304 if one is current. */
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
