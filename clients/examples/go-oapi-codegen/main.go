package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"reflect"

	"example/demarche"
)

var ctx = context.Background()

func main() {
	log.SetFlags(log.Lshortfile)
	client, err := demarche.NewClientWithResponses(os.Getenv("DEMARCHE_URL"),
		demarche.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+os.Getenv("DEMARCHE_KEY"))
			return nil
		}))
	must(err)
	readPositions(client)
	writeStance(client)
	meetProblem(client)
	listStances(client)
	keepCondition(client)
}

// Positions as typed values.
func readPositions(client *demarche.ClientWithResponses) {
	answer, err := client.GetProposalPositionsWithResponse(ctx, "ceasefire-before-talks",
		&demarche.GetProposalPositionsParams{AsOf: ptr("2025-05-16")})
	must(err)
	positions := answer.JSON200
	expect(positions != nil, answer.Status())
	levels := map[string]*demarche.StanceLevel{}
	for _, position := range positions.Data {
		slug := position.Actor.Slug
		levels[slug] = position.Level
		if slug == "ukraine" {
			expect(*position.Since == "2025-05-08", *position.Since)
		}
	}
	expect(len(levels) == int(positions.Meta.Total), len(levels))
	expect(*levels["ukraine"] == demarche.StanceLevelSupport, *levels["ukraine"])
	expect(*levels["russia"] == demarche.StanceLevelOppose, *levels["russia"])
	expect(*levels["turkiye"] == demarche.StanceLevelAmbiguous, *levels["turkiye"])
	expect(levels["european-nato-members"] == nil, "no level")
	fmt.Printf("positions: %d, Ukraine: %s\n", len(levels), *levels["ukraine"])
}

// A statement with its source inside.
func statement() demarche.StatementOrDraft {
	var source demarche.SourceOrDraft
	must(source.FromSourceDraft(demarche.SourceDraft{
		Title:     "Statement after the talks",
		Publisher: "Ministry of Foreign Affairs of Türkiye",
	}))
	var statement demarche.StatementOrDraft
	must(statement.FromStatementDraft(demarche.StatementDraft{
		Paraphrase: "Türkiye says that it stands ready to host another round.",
		Source:     source,
		Chain:      []demarche.LinkDraft{{Actor: ptr("turkiye"), Mode: demarche.LinkModeSaid, Named: true}},
	}))
	return statement
}

// A stance with its statement and the statement's source inside.
func writeStance(client *demarche.ClientWithResponses) {
	answer, err := client.CreateStanceWithResponse(ctx, nil, demarche.StanceDraft{
		Actor:      "turkiye",
		Proposal:   "resumed-talks",
		Level:      demarche.StanceLevelSupport,
		ValidFrom:  "2025-05-16",
		Statements: &[]demarche.StatementOrDraft{statement()},
	})
	must(err)
	expect(answer.JSON201 != nil, string(answer.Body))
	stance := answer.JSON201.Data
	expect(stance.Level == demarche.StanceLevelSupport, stance.Level)
	expect(stance.Voice == demarche.VoiceOwn, stance.Voice)
	expect(len(stance.Statements) == 1, stance.Statements)
	fmt.Println("written:", stance.Id)
}

// A problem, by its code.
func meetProblem(client *demarche.ClientWithResponses) {
	answer, err := client.GetStanceWithResponse(ctx, "stn_999999", nil)
	must(err)
	var problem *demarche.Problem = answer.ApplicationproblemJSON404
	expect(problem != nil, answer.Status())
	expect(problem.Code == "unknown-record", problem.Code)
	fmt.Println("problem:", problem.Code)
}

// Every page of a list.
func listStances(client *demarche.ClientWithResponses) {
	ids := map[string]bool{}
	params := demarche.ListStancesParams{Limit: ptr[int32](20)}
	for {
		answer, err := client.ListStancesWithResponse(ctx, &params)
		must(err)
		page := answer.JSON200
		expect(page != nil, answer.Status())
		for _, stance := range page.Data {
			ids[stance.Id] = true
		}
		if params.After = page.NextCursor; params.After == nil {
			expect(page.Meta.Total > 20 && len(ids) == int(page.Meta.Total), len(ids))
			break
		}
	}
	fmt.Println("listed:", len(ids))
}

// A condition with a test inside of a test, there and back.
func keepCondition(client *demarche.ClientWithResponses) {
	var words, none, stance, test demarche.ConditionTestDraft
	must(words.FromConditionTestDraftWords(demarche.ConditionTestDraftWords{Words: "Strikes on cities go on."}))
	must(none.FromConditionTestDraftNone(demarche.ConditionTestDraftNone{Tests: []demarche.ConditionTestDraft{words}}))
	must(stance.FromConditionTestDraftStance(demarche.ConditionTestDraftStance{
		Actor:    "russia",
		Proposal: "ceasefire-before-talks",
		Levels:   []demarche.StanceLevel{demarche.StanceLevelSupport, demarche.StanceLevelConditionalSupport},
	}))
	must(test.FromConditionTestDraftAll(demarche.ConditionTestDraftAll{Tests: []demarche.ConditionTestDraft{none, stance}}))

	written, err := client.CreateStanceWithResponse(ctx, nil, demarche.StanceDraft{
		Actor:     "turkiye",
		Proposal:  "prisoner-exchange",
		Level:     demarche.StanceLevelConditionalSupport,
		ValidFrom: "2025-05-16",
		Conditions: &[]demarche.ConditionDraft{{
			Text: "The strikes end and Russia agrees to a ceasefire.",
			Type: demarche.ConditionTypeSequencing,
			Test: &test,
		}},
		Statements: &[]demarche.StatementOrDraft{statement()},
	})
	must(err)
	expect(written.JSON201 != nil, string(written.Body))
	read, err := client.GetStanceWithResponse(ctx, written.JSON201.Data.Id, nil)
	must(err)
	expect(read.JSON200 != nil, read.Status())
	back := draftOf(*read.JSON200.Data.Conditions[0].Test)
	expect(reflect.DeepEqual(valueOf(back), valueOf(test)), valueOf(back))
	kind, _ := back.Discriminator()
	fmt.Println("condition:", kind, "of none, stance")
}

// What was read as it would be written: records by their slugs.
func draftOf(read demarche.ConditionTest) (draft demarche.ConditionTestDraft) {
	value, err := read.ValueByDiscriminator()
	must(err)
	switch test := value.(type) {
	case demarche.ConditionTestAll:
		must(draft.FromConditionTestDraftAll(demarche.ConditionTestDraftAll{Tests: draftsOf(test.Tests)}))
	case demarche.ConditionTestAny:
		must(draft.FromConditionTestDraftAny(demarche.ConditionTestDraftAny{Tests: draftsOf(test.Tests)}))
	case demarche.ConditionTestNone:
		must(draft.FromConditionTestDraftNone(demarche.ConditionTestDraftNone{Tests: draftsOf(test.Tests)}))
	case demarche.ConditionTestStance:
		must(draft.FromConditionTestDraftStance(demarche.ConditionTestDraftStance{
			Actor: *test.Actor.Slug, Proposal: *test.Proposal.Slug, Levels: test.Levels,
		}))
	case demarche.ConditionTestWords:
		must(draft.FromConditionTestDraftWords(demarche.ConditionTestDraftWords{Words: test.Words}))
	default:
		log.Fatalf("a test that was not written: %v", test)
	}
	return draft
}

func draftsOf(tests []demarche.ConditionTest) (drafts []demarche.ConditionTestDraft) {
	for _, test := range tests {
		drafts = append(drafts, draftOf(test))
	}
	return drafts
}

// The draft as plain typed values.
func valueOf(draft demarche.ConditionTestDraft) any {
	value, err := draft.ValueByDiscriminator()
	must(err)
	switch test := value.(type) {
	case demarche.ConditionTestDraftAll:
		return []any{test.Kind, valuesOf(test.Tests)}
	case demarche.ConditionTestDraftNone:
		return []any{test.Kind, valuesOf(test.Tests)}
	default:
		return test
	}
}

func valuesOf(drafts []demarche.ConditionTestDraft) (values []any) {
	for _, draft := range drafts {
		values = append(values, valueOf(draft))
	}
	return values
}

func ptr[T any](value T) *T { return &value }

func must(err error) {
	if err != nil {
		log.Output(2, err.Error())
		os.Exit(1)
	}
}

func expect(ok bool, got any) {
	if !ok {
		log.Output(2, fmt.Sprintf("unexpected: %v", got))
		os.Exit(1)
	}
}
