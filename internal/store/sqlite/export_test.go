package sqlite

import (
	"database/sql"
	"fmt"
)

// SetVersion makes a file look as if a newer program had written it.
func SetVersion(path string, v int) error {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec(fmt.Sprintf("PRAGMA user_version = %d", v))
	return err
}
