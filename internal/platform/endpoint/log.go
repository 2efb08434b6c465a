package endpoint

import (
	"context"
	"fmt"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/logs"
	"outcrop/internal/store"
)

// LogGroup is where an endpoint's log is, a stream for each variant of a deployment: VARIANT/DEPLOYMENT.
func LogGroup(name string) string { return "/aws/sagemaker/Endpoints/" + name }

// LogARN is that group's name in full.
func LogARN(s arn.Scope, name string) arn.ARN { return s.New("logs", "log-group:"+LogGroup(name)) }

// Say puts a line into the log of a variant that is in service.
func (s *Service) Say(ctx context.Context, scope arn.Scope, name, variant, text string) error {
	s.mu.Lock()
	l := s.live[table.Key(scope, name)]
	deployment := ""
	if l != nil {
		deployment = l.deployment.ID
	}
	s.mu.Unlock()
	err := s.Records.Update(ctx, func(tx store.Tx) error { return say(tx, scope, name, variant, deployment, text, s.Clock.Now()) })
	return fault.Wrap("endpoint.Say", fault.Internal, err)
}

func say(tx store.Tx, scope arn.Scope, name, variant, deployment, text string, now time.Time) error {
	return logs.Append(tx, scope, LogGroup(name), variant+"/"+deployment, []logs.Event{{Time: now, Message: text}}, now)
}

// tell notes how the loading of a deployment went.
func (d *Deployment) tell(tx store.Tx, scope arn.Scope, name string, failure error, now time.Time) error {
	for _, v := range d.Variants {
		text := fmt.Sprintf("In service: %s with %s.", v.Image, v.Data)
		if failure != nil {
			text = "Not in service: " + fault.Public(failure)
		}
		if err := say(tx, scope, name, v.Name, d.ID, text, now); err != nil {
			return err
		}
	}
	return nil
}
