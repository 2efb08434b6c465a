package wire

import (
	"context"
	"reflect"
	"strings"

	"outcrop/internal/api/model"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// handing are the first words of operations that hand roles on; others only speak of them.
var handing = []string{"Create", "Update", "Start", "Render"}

// rolesOf are the members by which an operation hands roles to its service.
func rolesOf(op *model.Operation, in *plan) members {
	for _, verb := range handing {
		if verbOf(op.Name) == verb {
			return search(in, func(f *field) bool {
				return f.kind == kString && (strings.HasSuffix(strings.ToLower(f.name), "rolearn") || f.name == "ExecutionRole")
			})
		}
	}
	return nil
}

// passRoles checks that the service may take the roles that it is handed, as AWS does when the request comes. A role of another
// account is refused by the domain.
func (e *endpoint) passRoles(ctx context.Context, m *Mux, caller *access.Caller, in reflect.Value) error {
	if m.opts.Executes == nil {
		return nil
	}
	for _, role := range e.roles.texts(in) {
		p, ok := arn.Parse(role)
		if !ok || p.Scope.Account != caller.Account {
			continue
		}
		ok, err := m.opts.Executes(ctx, arn.ARN(role), e.service())
		if err != nil {
			return err
		}
		if !ok {
			return fault.Bad(e.op.Name, "roleArn",
				"Could not assume role %s. Please ensure that the role exists and allows principal '%s' to assume the role.", role, e.service())
		}
	}
	return nil
}
