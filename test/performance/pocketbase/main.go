// PocketBase with one collection. `load FILE` fills it with lines of proposal, actor, level and first day.
package main

import (
	"bufio"
	"log"
	"os"
	"strings"

	"github.com/pocketbase/dbx"
	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/security"
	"github.com/pocketbase/pocketbase/tools/types"
	"github.com/spf13/cobra"
)

var fields = []string{"proposal", "actor", "level", "since"}

func main() {
	app := pocketbase.New()
	app.RootCmd.AddCommand(&cobra.Command{
		Use:  "load FILE",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return load(app, args[0]) },
	})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}

func load(app core.App, path string) error {
	votes := core.NewBaseCollection("votes")
	votes.ListRule = types.Pointer("")
	for _, name := range fields {
		votes.Fields.Add(&core.TextField{Name: name})
	}
	votes.AddIndex("votes_on", false, "proposal, since", "")
	if err := app.Save(votes); err != nil {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return app.RunInTransaction(func(in core.App) error {
		insert := in.DB().NewQuery("INSERT INTO votes (id, proposal, actor, level, since) VALUES ({:id}, {:proposal}, {:actor}, {:level}, {:since})").Prepare()
		defer insert.Close()
		for lines := bufio.NewScanner(file); lines.Scan(); {
			values := dbx.Params{"id": security.PseudorandomString(15)}
			for i, value := range strings.Split(lines.Text(), "\t") {
				values[fields[i]] = value
			}
			if _, err := insert.Bind(values).Execute(); err != nil {
				return err
			}
		}
		return nil
	})
}
