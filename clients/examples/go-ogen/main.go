package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"reflect"

	"example/demarche"
)

var ctx = context.Background()

// Key is sent where an operation needs one.
type Key string

func (key Key) ApiKey(context.Context, demarche.OperationName) (demarche.ApiKey, error) {
	return demarche.ApiKey{Token: string(key)}, nil
}

func main() {
	log.SetFlags(log.Lshortfile)
	client, err := demarche.NewClient(os.Getenv("DEMARCHE_URL"), Key(os.Getenv("DEMARCHE_KEY")))
	must(err)
	readPositions(client)
	writeStance(client)
	meetProblem(client)
	listStances(client)
	keepCondition(client)
}

// Positions as typed values.
func readPositions(client *demarche.Client) {
	answer, err := client.GetProposalPositions(ctx, demarche.GetProposalPositionsParams{
		ID:   "ceasefire-before-talks",
		AsOf: demarche.NewOptString("2025-05-16"),
	})
	must(err)
	positions := as[*demarche.PositionsAnswerHeaders](answer).Response
	levels := map[string]demarche.StanceLevel{}
	for _, position := range positions.Data {
		slug := position.Actor.Slug
		levels[slug] = position.Level.Value
		if slug == "ukraine" {
			expect(position.Since.Value == "2025-05-08", position.Since)
		}
	}
	expect(len(levels) == int(positions.Meta.Total), len(levels))
	expect(levels["ukraine"] == demarche.StanceLevelSupport, levels["ukraine"])
	expect(levels["russia"] == demarche.StanceLevelOppose, levels["russia"])
	expect(levels["turkiye"] == demarche.StanceLevelAmbiguous, levels["turkiye"])
	expect(levels["european-nato-members"] == "", levels["european-nato-members"])
	fmt.Printf("positions: %d, Ukraine: %s\n", len(levels), levels["ukraine"])
}

// A statement with its source inside.
func statement() demarche.OptNilStatementOrDraftArray {
	source := demarche.NewSourceDraftSourceOrDraft(demarche.SourceDraft{
		Title:     "Statement after the talks",
		Publisher: "Ministry of Foreign Affairs of Türkiye",
	})
	statement := demarche.NewStatementDraftStatementOrDraft(demarche.StatementDraft{
		Paraphrase: "Türkiye says that it stands ready to host another round.",
		Source:     source,
		Chain: []demarche.LinkDraft{
			{Actor: demarche.NewOptNilString("turkiye"), Mode: demarche.LinkModeSaid, Named: true},
		},
	})
	return demarche.NewOptNilStatementOrDraftArray([]demarche.StatementOrDraft{statement})
}

// A stance with its statement and the statement's source inside.
func writeStance(client *demarche.Client) {
	answer, err := client.CreateStance(ctx, &demarche.StanceDraft{
		Actor:      "turkiye",
		Proposal:   "resumed-talks",
		Level:      demarche.StanceLevelSupport,
		ValidFrom:  "2025-05-16",
		Statements: statement(),
	}, demarche.CreateStanceParams{})
	must(err)
	stance := as[*demarche.StanceAnswerHeaders](answer).Response.Data
	expect(stance.Level == demarche.StanceLevelSupport, stance.Level)
	expect(stance.Voice == demarche.VoiceOwn, stance.Voice)
	expect(len(stance.Statements) == 1, stance.Statements)
	fmt.Println("written:", stance.ID)
}

// A problem, by its code.
func meetProblem(client *demarche.Client) {
	answer, err := client.GetStance(ctx, demarche.GetStanceParams{ID: "stn_999999"})
	must(err)
	var problem demarche.Problem = as[*demarche.UnknownRecordHeaders](answer).Response
	expect(problem.Status == 404, problem.Status)
	expect(problem.Code == "unknown-record", problem.Code)
	fmt.Println("problem:", problem.Code)
}

// Every page of a list.
func listStances(client *demarche.Client) {
	ids := map[string]bool{}
	params := demarche.ListStancesParams{Limit: demarche.NewOptInt32(20)}
	for {
		answer, err := client.ListStances(ctx, params)
		must(err)
		page := as[*demarche.StancePageHeaders](answer).Response
		for _, stance := range page.Data {
			ids[stance.ID] = true
		}
		if page.NextCursor.Null {
			expect(page.Meta.Total > 20 && len(ids) == int(page.Meta.Total), len(ids))
			break
		}
		params.After = demarche.NewOptString(page.NextCursor.Value)
	}
	fmt.Println("listed:", len(ids))
}

// A condition with a test inside of a test, there and back.
func keepCondition(client *demarche.Client) {
	test := all(
		none(words("Strikes on cities go on.")),
		held("russia", "ceasefire-before-talks", demarche.StanceLevelSupport, demarche.StanceLevelConditionalSupport),
	)
	written, err := client.CreateStance(ctx, &demarche.StanceDraft{
		Actor:     "turkiye",
		Proposal:  "prisoner-exchange",
		Level:     demarche.StanceLevelConditionalSupport,
		ValidFrom: "2025-05-16",
		Conditions: demarche.NewOptNilConditionDraftArray([]demarche.ConditionDraft{{
			Text: "The strikes end and Russia agrees to a ceasefire.",
			Type: demarche.ConditionTypeSequencing,
			Test: demarche.NewOptNilConditionTestDraft(test),
		}}),
		Statements: statement(),
	}, demarche.CreateStanceParams{})
	must(err)
	id := as[*demarche.StanceAnswerHeaders](written).Response.Data.ID
	read, err := client.GetStance(ctx, demarche.GetStanceParams{ID: id})
	must(err)
	back := draftOf(as[*demarche.GetStanceOKHeaders](read).Response.Data.Conditions[0].Test.Value)
	expect(reflect.DeepEqual(back, test), back)
	fmt.Println("condition:", back.Type, "of none, stance")
}

// What was read as it would be written: records by their slugs.
func draftOf(test demarche.ConditionTest) demarche.ConditionTestDraft {
	switch {
	case test.IsConditionTestAll():
		return all(draftsOf(test.ConditionTestAll.Tests)...)
	case test.IsConditionTestNone():
		return none(draftsOf(test.ConditionTestNone.Tests)...)
	case test.IsConditionTestStance():
		stance := test.ConditionTestStance
		return held(stance.Actor.Slug.Value, stance.Proposal.Slug.Value, stance.Levels...)
	case test.IsConditionTestWords():
		return words(test.ConditionTestWords.Words)
	default:
		log.Fatalf("a test that was not written: %v", test)
		panic(nil)
	}
}

func draftsOf(tests []demarche.ConditionTest) (drafts []demarche.ConditionTestDraft) {
	for _, test := range tests {
		drafts = append(drafts, draftOf(test))
	}
	return drafts
}

func all(tests ...demarche.ConditionTestDraft) demarche.ConditionTestDraft {
	return demarche.NewConditionTestDraftAllConditionTestDraft(demarche.ConditionTestDraftAll{Tests: tests})
}

func none(tests ...demarche.ConditionTestDraft) demarche.ConditionTestDraft {
	return demarche.NewConditionTestDraftNoneConditionTestDraft(demarche.ConditionTestDraftNone{Tests: tests})
}

func held(actor, proposal string, levels ...demarche.StanceLevel) demarche.ConditionTestDraft {
	return demarche.NewConditionTestDraftStanceConditionTestDraft(
		demarche.ConditionTestDraftStance{Actor: actor, Proposal: proposal, Levels: levels})
}

func words(words string) demarche.ConditionTestDraft {
	return demarche.NewConditionTestDraftWordsConditionTestDraft(demarche.ConditionTestDraftWords{Words: words})
}

// The answer that was hoped for; a problem has its reason in it.
func as[T any](answer any) T {
	hoped, ok := answer.(T)
	if !ok {
		log.Output(2, fmt.Sprintf("unexpected: %+v", answer))
		os.Exit(1)
	}
	return hoped
}

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
