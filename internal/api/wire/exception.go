package wire

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"reflect"

	"outcrop/internal/fault"
)

// Exception is one of the service's modelled errors with all its members, for a handler that has more to tell than a fault does.
// Value points to the error's generated type; an error of another service is Internal.
type Exception struct {
	Value any
	Cause error // private; logged, never sent
}

func (e *Exception) Error() string {
	text := fmt.Sprintf("%T", e.Value)
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

func (e *Exception) Unwrap() error { return e.Cause }

// explain gives an error's code and status, and its members as a JSON object.
func (c *call) explain(err error) (answer, []byte) {
	s := c.model()
	if x, ok := errors.AsType[*Exception](err); ok {
		for code, e := range s.Errors {
			if reflect.TypeOf(e.Type) == reflect.TypeOf(x.Value) {
				value := reflect.ValueOf(x.Value).Elem()
				return answer{code, cmp.Or(e.Status, http.StatusBadRequest)}, planOf(s, value.Type()).appendStruct(nil, value)
			}
		}
	}
	f := asFault(err)
	a := modelled(s, c.op, f)
	body := appendText([]byte{'{'}, s, a.code, fault.Public(err))
	if s.Name == "bedrock-agent" && f.Kind == fault.Invalid && f.Member != "" { // it alone tells the member apart
		body = appendString(append(body, `,"fieldList":[{"name":`...), f.Member)
		body = append(appendString(append(body, `,"message":`...), fault.Public(err)), "}]"...)
	}
	return a, append(body, '}')
}
