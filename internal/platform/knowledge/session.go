package knowledge

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// SessionTime is how long a session lasts after its last turn.
const SessionTime = 24 * time.Hour

// maxTurns are kept of a session, the newest.
const maxTurns = 10

// session is a conversation with a base.
type session struct {
	Base  BaseID
	Turns []turn
}

type turn struct{ Question, Answer string }

var sessions = store.Table[session]{Kind: "knowledge-session", Index: func(v *session) store.Index { return store.Index{Parent: string(v.Base)} }}

// openSession reads a session's turns, or begins one when id is empty.
func (s *Service) openSession(ctx context.Context, scope arn.Scope, base BaseID, id string) (string, []turn, error) {
	const op = "knowledge.openSession"
	if id == "" {
		id = s.ids.UUID()
		err := s.records.Update(ctx, func(tx store.Tx) error {
			if err := sweepSessions(tx, scope, s.clock().Add(-SessionTime)); err != nil {
				return err
			}
			return sessions.Insert(tx, scope, id, s.clock(), session{Base: base})
		})
		return id, nil, fault.Wrap(op, fault.Internal, err)
	}
	var row store.Row[session]
	err := s.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = sessions.Get(tx, scope, id)
		return err
	})
	if fault.Is(err, fault.NotFound) || err == nil && (row.Value.Base != base || s.clock().Sub(row.Modified) > SessionTime) {
		return "", nil, fault.Bad(op, "sessionId", "Session with Id %s is not valid. Please check and try again.", id)
	}
	return id, row.Value.Turns, fault.Wrap(op, fault.Internal, err)
}

// sweepSessions removes some of those that nobody can use any more.
func sweepSessions(tx store.Tx, scope arn.Scope, before time.Time) error {
	rows, _, err := sessions.List(tx, store.Query{Scope: scope, ModifiedMax: before, Limit: 20})
	for _, row := range rows {
		if err == nil {
			err = sessions.Delete(tx, scope, row.ID)
		}
	}
	return err
}

// addTurn keeps a turn that has ended. A session that is gone by then is nobody's loss.
func (s *Service) addTurn(ctx context.Context, scope arn.Scope, id string, t turn) error {
	err := s.records.Update(ctx, func(tx store.Tx) error {
		return sessions.Change(tx, scope, id, s.clock(), func(v *session) error {
			v.Turns = append(v.Turns, t)
			v.Turns = v.Turns[max(0, len(v.Turns)-maxTurns):]
			return nil
		})
	})
	return fault.Wrap("knowledge.addTurn", fault.Internal, ignoreMissing(err))
}

// removeSessions forgets the conversations with a base.
func removeSessions(tx store.Tx, scope arn.Scope, base BaseID) error {
	rows, _, err := sessions.List(tx, store.Query{Scope: scope, Parent: string(base)})
	for _, row := range rows {
		if err == nil {
			err = sessions.Delete(tx, scope, row.ID)
		}
	}
	return err
}
